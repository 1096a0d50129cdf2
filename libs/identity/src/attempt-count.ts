/**
 * SQL that counts an attempt for each subject ($1), which begins afresh when its window of so many minutes ($2) is over.
 * Gives each subject with its count; sorted, so that two who count the same wait for each other and never crosswise.
 */
export const countAttempts = `
  INSERT INTO sign_in_attempt AS a (subject, window_began_at, failures)
  SELECT subject, clock_timestamp(), 1 FROM unnest($1::text[]) AS subject ORDER BY subject
  ON CONFLICT (subject) DO UPDATE SET (failures, window_began_at) = (
    SELECT CASE WHEN is_over THEN 1 ELSE a.failures + 1 END,
      CASE WHEN is_over THEN clock_timestamp() ELSE a.window_began_at END
    FROM (SELECT a.window_began_at < clock_timestamp() - make_interval(mins => $2) AS is_over) w)
  RETURNING subject, failures`;
