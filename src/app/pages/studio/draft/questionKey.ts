/** Names a question, and the decision that answers it, by the target's id and the round's. */
export const questionKey = (targetId: string, roundId: string): string => `${targetId} ${roundId}`;
