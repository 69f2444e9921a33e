/** The spreadsheet program's theme, and its changes. */
export interface ThemeSource {
  current(): "light" | "dark";
  subscribe(listener: () => void): () => void;
}
