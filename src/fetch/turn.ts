/** Leave to make one request, and how far that request has got. */

/** How a request to a host ended. */
export interface Ending {
  /** `unknown`: nothing about the host was learned (the request was dropped, or refused on this side). */
  readonly outcome: { readonly status: number } | 'no-answer' | 'unknown';
  /** How long the host is to be left alone, where it said so. */
  readonly retryAfterMs?: number | undefined;
  readonly durationMs: number;
}

export interface Turn {
  /** The request goes out now. */
  sent(): void;
  /** The first of an answer is there: by now the host has the request. */
  answered(): void;
  /** Must be called once, whatever became of the request. */
  end(ending: Ending): void;
}

/** What is told of a turn, each once and in this order. */
export interface TurnEvents {
  /** The request went out, or never will. */
  readonly onSent: (how: 'sent' | 'dropped') => void;
  /** One that went out is with the host: it answered, or no longer waits for an answer. */
  readonly onArrived: () => void;
  readonly onEnd: (ending: Ending) => void;
}

/** A turn that tells of each step once, also where it is told twice or out of order. */
export const createTurn = ({ onSent, onArrived, onEnd }: TurnEvents): Turn => {
  let stage: 'granted' | 'sent' | 'arrived' | 'over' = 'granted';
  const answered = (): void => {
    if (stage !== 'sent') return;
    stage = 'arrived';
    onArrived();
  };
  return {
    sent: () => {
      if (stage !== 'granted') return;
      stage = 'sent';
      onSent('sent');
    },
    answered,
    end: (ending) => {
      if (stage === 'over') return;
      answered();
      const wasSent = stage === 'arrived';
      stage = 'over';
      if (!wasSent) onSent('dropped');
      onEnd(ending);
    },
  };
};
