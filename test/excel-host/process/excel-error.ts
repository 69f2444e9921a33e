const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/** A refusal by the spreadsheet program, with the code that Office.js hands to the add-in. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "ExcelError";
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format."
): ExcelError {
  return new ExcelError("InvalidArgument", message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): ExcelError {
  return new ExcelError("ItemNotFound", message);
}

export function accessDenied(message = "You cannot perform the requested operation."): ExcelError {
  return new ExcelError("AccessDenied", message);
}

export function itemAlreadyExists(message = "A resource with the same name or identifier already exists."): ExcelError {
  return new ExcelError("ItemAlreadyExists", message);
}

export function invalidOperation(message = "The operation attempted is invalid on the object."): ExcelError {
  return new ExcelError("InvalidOperation", message);
}

/** The loud answer to a member that this process does not model: never a silent null. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError("NotImplemented", `${member} is not implemented by the in-memory Excel process.`);
}
