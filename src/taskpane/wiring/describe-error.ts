import { HostError } from "../../actions/host-error";
import { hostErrorText } from "../../strings/host-errors";

/** A failure as a plain sentence; what is no HostError is a mistake of ours and told as unknown. */
export function describeError(error: unknown): string {
  return hostErrorText(error instanceof HostError ? error : new HostError("unknown", {}, error));
}
