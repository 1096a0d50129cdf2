/**
 * Columns of a person `p`, with his organisation `o` in a left join, as he is when he is signed in. `day`: SQL of the local
 * date by which his groups hold.
 */
export function signedInColumns(day: string): string {
  return `p.key::text AS id, p.name, p.role,
      CASE WHEN o.key IS NULL THEN NULL ELSE
        jsonb_build_object('id', o.key::text, 'name', o.name, 'taxCode', o.tax_code) END AS organisation,
      coalesce((SELECT jsonb_agg(DISTINCT m.group_name ORDER BY m.group_name) FROM membership m
        WHERE m.person_key = p.key AND m.valid_from <= ${day}
          AND (m.valid_to IS NULL OR m.valid_to >= ${day})), '[]') AS groups`;
}
