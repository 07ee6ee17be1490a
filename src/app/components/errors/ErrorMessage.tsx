/** An error message with a button for what can be done about it. */
export function ErrorMessage({
  what,
  help,
  action,
}: {
  what: string;
  help: string;
  action?: { words: string; act: () => void } | undefined;
}) {
  return (
    <div className="fault" role="alert">
      <p className="fault-what">{what}</p>
      <p>{help}</p>
      {action && (
        <button type="button" onClick={action.act}>
          {action.words}
        </button>
      )}
    </div>
  );
}
