import { useMemo } from "react";

/** A ribbon button as manifest.xml describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Function to call, or null for the button that shows the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's group in the ribbon, read from its manifest, icons from the same server. */
export function readRibbon(manifest: string): RibbonGroup {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resource = (id: string | null | undefined): string => {
    const element = [...xml.getElementsByTagName("*")].find(
      (it) => id !== undefined && id !== null && it.getAttribute("id") === id
    );
    return element?.getAttribute("DefaultValue") ?? "";
  };
  const first = (element: Element | undefined, tag: string): Element | undefined =>
    element?.getElementsByTagName(tag)[0];
  const buttons = [...xml.getElementsByTagName("Control")].map((control): RibbonButton => {
    const image = [...control.getElementsByTagName("bt:Image")].find((it) => it.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(first(control, "Label")?.getAttribute("resid")),
      tip: resource(first(control, "Description")?.getAttribute("resid")),
      icon: new URL(resource(image?.getAttribute("resid"))).pathname,
      functionName: first(control, "FunctionName")?.textContent ?? null,
    };
  });
  const group = xml.getElementsByTagName("Group")[0];
  return { label: resource(first(group, "Label")?.getAttribute("resid")), buttons };
}

interface RibbonProps {
  readonly manifest: string;
  readonly running: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's ribbon group; a pressed button stays busy until its function says that it is completed. */
export function Ribbon({ manifest, running, onPress }: RibbonProps) {
  const group = useMemo(() => readRibbon(manifest), [manifest]);
  return (
    <div className="ribbon" role="toolbar" aria-label={group.label}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            className="ribbon-button"
            title={button.tip}
            disabled={running !== null}
            aria-busy={running === button.functionName && running !== null}
            onClick={() => onPress(button)}
          >
            <img src={button.icon} alt="" width={32} height={32} />
            <span>{button.label}</span>
          </button>
        ))}
      </div>
      <div className="ribbon-label">{group.label}</div>
    </div>
  );
}
