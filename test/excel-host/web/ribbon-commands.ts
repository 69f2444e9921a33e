interface Waiting {
  name: string;
  tries: number;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** Between registering for commands and having its functions associated a page may need a moment. */
const PAUSE = 50;
const MOST_TRIES = 100;

/** Commands on their way to a frame: held until it listens, tried again until its function is there, over when it says so. */
export class RibbonCommands {
  private readonly waiting = new Map<string, Waiting>();
  private invoke: ((fields: Record<string, string>) => void) | null = null;
  private next = 1;

  run(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = `command-${this.next++}`;
      this.waiting.set(id, { name, tries: 0, resolve, reject });
      this.send(id);
    });
  }

  /** The frame listens now (again, after a reload). */
  ready(invoke: (fields: Record<string, string>) => void): void {
    this.invoke = invoke;
    for (const id of this.waiting.keys()) this.send(id);
  }

  /** The add-in is done with a command; any status but 0 means that no such function was found. */
  completed(id: string, status: number): void {
    const command = this.waiting.get(id);
    if (!command) return;
    if (status !== 0 && command.tries < MOST_TRIES) {
      setTimeout(() => this.send(id), PAUSE);
      return;
    }
    this.waiting.delete(id);
    if (status === 0) command.resolve();
    else command.reject(new Error(`The add-in has no function "${command.name}" (status ${status}).`));
  }

  close(): void {
    this.invoke = null;
    for (const { name, reject } of this.waiting.values())
      reject(new Error(`"${name}" was not completed: the frame was closed.`));
    this.waiting.clear();
  }

  private send(id: string): void {
    const command = this.waiting.get(id);
    if (!command || !this.invoke) return;
    command.tries++;
    this.invoke({ "0": id, "1": command.name, "2": JSON.stringify({ source: { id: command.name } }) });
  }
}
