export function GoalPage({ goalId, roundId }: { goalId: string; roundId: string | undefined }) {
  return (
    <h1>
      {goalId} {roundId}
    </h1>
  );
}
