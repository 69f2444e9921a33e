/** Messages between Excel on the web and the frame of an add-in; names are the wire's own. */
export interface XdmRequest {
  _messageType: 0;
  _actionName: string;
  /** 0 calls, 1 registers for an event, 2 unregisters. */
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export interface XdmResponse {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode: 0;
  /** 0 answers a call, 1 is an event. */
  _responseType: 0 | 1;
  _data: unknown;
  _serializerVersion: 1;
}

/** The request in a message's text; null when it is something else (other messages reach the same window). */
export function readRequest(data: unknown, conversation: string): XdmRequest | null {
  if (typeof data !== "string" || !data.includes("_messageType")) return null;
  try {
    const message = JSON.parse(data) as XdmRequest;
    return message._messageType === 0 && message._conversationId === conversation ? message : null;
  } catch {
    return null;
  }
}

export function answerTo(request: XdmRequest, data: unknown): XdmResponse {
  return respond(request, 0, data);
}

/** An event for a frame that registered with `request`. */
export function eventFor(request: XdmRequest, data: unknown): XdmResponse {
  return respond(request, 1, data);
}

function respond(request: XdmRequest, type: 0 | 1, data: unknown): XdmResponse {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  };
}
