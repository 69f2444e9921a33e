/** Colours of the program around the pane; null where it does not tell. */
export interface HostTheme {
  readonly dark: boolean;
  readonly background: string | null;
}

/** The program's theme as Office tells it; light when it does not. */
export function hostTheme(): HostTheme {
  const theme = currentTheme();
  if (!theme) return { dark: false, background: null };
  const background = theme.bodyBackgroundColor ?? null;
  return { dark: theme.isDarkTheme ?? (background !== null && isDark(background)), background };
}

/** Calls back when the user changes the theme, where the program tells of it. */
export function onThemeChanged(listener: (theme: HostTheme) => void): void {
  try {
    Office.context.document?.addHandlerAsync("officeThemeChanged" as unknown as Office.EventType, () =>
      listener(hostTheme())
    );
  } catch {
    // An older program does not tell: the pane keeps the theme it started with.
  }
}

function currentTheme(): Office.OfficeTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

function isDark(color: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = channels.map((channel) => parseInt(channel, 16));
  return red * 299 + green * 587 + blue * 114 < 128_000;
}
