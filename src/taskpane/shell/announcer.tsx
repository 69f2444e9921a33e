import { VisuallyHidden } from "../design/visually-hidden";
import { usePaneState } from "../store/pane-context";

/** Tells a screen reader what came out, without moving the focus. */
export function Announcer() {
  const { announcement } = usePaneState();
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>
        <span key={announcement.turn}>{announcement.text}</span>
      </VisuallyHidden>
    </div>
  );
}
