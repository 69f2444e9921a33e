/** Custom properties of the sheets that the add-in owns: what kind of sheet it is, and how it was last laid out. */
export const OWN_KIND = "jixiao.sheet";
export const OWN_LAYOUT = "jixiao.layout";
