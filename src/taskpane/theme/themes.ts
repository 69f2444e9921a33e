import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { brand } from "./brand";

const CHINESE_FONTS =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Segoe UI', sans-serif";

/** Fluent's themes in our green, with fonts that hold Chinese on Windows, macOS and Linux. */
const asPane = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: CHINESE_FONTS });

export const PANE_THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: asPane(createLightTheme(brand)),
  dark: asPane({ ...createDarkTheme(brand), colorBrandForeground1: brand[120], colorBrandForegroundLink: brand[120] }),
};
