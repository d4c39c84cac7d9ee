/// The measures of a report as somebody would write them who has only the views.
enum FigureQueries {
  /// `lead`: the document that a procedure is read from. `proc`: one row a procedure. `member`: the groups and years that a procedure
  /// counts for. `part`: clauses that count for a procedure.
  static let definitions = """
    WITH
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY procedure
        ORDER BY kind IN ('contract-notice', 'document') DESC, coalesce(published, '') DESC, source DESC) AS place
      FROM survey_documents),
    lead AS (SELECT * FROM ranked WHERE place = 1),
    graded AS (
      SELECT procedure,
        max(b1_obstacle IS NULL) AS k1, max(b2_obstacle IS NULL) AS k2, max(b3_obstacle IS NULL) AS k3,
        max((b1 = 'not-at-all') + 2 * (b1 = 'partly') + 3 * (b1 = 'fully')) AS g1,
        max((b2 = 'not-at-all') + 2 * (b2 = 'partly') + 3 * (b2 = 'fully')) AS g2,
        max((b3 = 'not-at-all') + 2 * (b3 = 'partly') + 3 * (b3 = 'fully')) AS g3
      FROM survey_documents GROUP BY procedure),
    placed AS (
      SELECT procedure, city, certainty FROM (
        SELECT procedure, city, certainty, row_number() OVER (
          PARTITION BY procedure ORDER BY place = 1 DESC, coalesce(published, ''), source) AS turn
        FROM ranked WHERE city IS NOT NULL)
      WHERE turn = 1),
    proc AS (
      SELECT lead.procedure, lead.id AS document, lead.country, placed.city, placed.certainty,
        coalesce(lead.year, (SELECT min(d.year) FROM survey_documents d WHERE d.procedure = lead.procedure)) AS year,
        k1, k2, k3, g1, g2, g3
      FROM lead JOIN graded USING (procedure) LEFT JOIN placed USING (procedure)),
    worth AS (
      SELECT procedure, currency, CASE currency WHEN 'EUR' THEN CAST(round(value) AS INTEGER) END AS euros FROM (
        SELECT *, row_number() OVER (
          PARTITION BY procedure ORDER BY place = 1 DESC, coalesce(published, '') DESC, source DESC) AS turn
        FROM ranked WHERE value > 1 AND value <= 1e12 AND (place = 1 OR kind <> 'other'))
      WHERE turn = 1),
    grouped AS (
      SELECT procedure, 'all' AS kind, '' AS name, year FROM proc
      UNION ALL SELECT procedure, 'country', country, year FROM proc WHERE country IS NOT NULL
      UNION ALL SELECT procedure, 'city', city, year FROM proc WHERE certainty IN ('identifier', 'name')
      UNION ALL SELECT procedure, 'city-group', city, year FROM proc WHERE certainty = 'group'),
    member AS (
      SELECT procedure, kind, name, NULL AS year FROM grouped
      UNION ALL SELECT procedure, kind, name, year FROM grouped WHERE year IS NOT NULL),
    part AS (
      SELECT proc.procedure, clause.*
      FROM proc JOIN survey_documents d USING (procedure) JOIN survey_clauses clause ON clause.document = d.id
      WHERE k2 AND family NOT IN ('statutory', 'discriminatory-requirement')
        AND (d.id = proc.document
          OR type NOT IN (SELECT type FROM survey_clauses own WHERE own.document = proc.document))),
    shown AS (
      SELECT procedure,
        max(strength = 'declared') AS declared, max(strength <> 'declared') AS worded,
        max(family = 'reserved-contract') AS reserved,
        max(strength = 'binding' AND commitments LIKE '%B2%'
          AND family NOT IN ('monitoring-penalty', 'subcontractor-flow-down')) AS reaching,
        max(strength = 'binding' AND commitments LIKE '%B2%' AND has_target
          AND family NOT IN ('monitoring-penalty', 'subcontractor-flow-down')) AS targeted,
        max(type = 'sanction-penalty') AS sanctioned,
        max(family = 'monitoring-penalty') AS monitored, max(family = 'subcontractor-flow-down') AS handed
      FROM part GROUP BY procedure),
    known AS (
      SELECT kind, name, member.year, sum(k2) AS known, sum(k2 * euros) AS euros
      FROM member JOIN proc USING (procedure) LEFT JOIN worth USING (procedure) GROUP BY 1, 2, 3),
    result AS (
      SELECT procedure, id AS document FROM (
        SELECT procedure, id, row_number() OVER (
          PARTITION BY procedure ORDER BY coalesce(published, '') DESC, source DESC) AS turn
        FROM survey_documents d WHERE d.kind <> 'other' AND EXISTS (SELECT 1 FROM survey_awards WHERE document = d.id))
      WHERE turn = 1),
    won AS (
      SELECT member.kind, member.name, member.year, award.*,
        CASE WHEN sizes IN ('', 'unknown') THEN 'unknown' WHEN sizes = 'large' THEN 'large' ELSE 'sme' END AS size,
        CASE WHEN currency = 'EUR' AND value > 1 AND value <= 1e12 THEN CAST(round(value) AS INTEGER) END AS euros,
        json_extract(received, '$.tenders') AS tenders, json_extract(received, '$."t-sme"') AS small
      FROM member JOIN result USING (procedure) JOIN survey_awards award USING (document)),
    winner AS (SELECT won.kind, won.name, won.year, supplier.value AS supplier FROM won, json_each(won.winners) supplier),
    parts AS (
      SELECT kind, name, year, supplier, count(*) AS part, 'number' AS basis FROM winner GROUP BY 1, 2, 3, 4
      UNION ALL
      SELECT kind, name, year, winners, sum(euros), 'value' FROM won WHERE euros IS NOT NULL GROUP BY 1, 2, 3, 4),
    index_of AS (
      SELECT kind, name, year, basis, count(*) AS suppliers,
        sum(1.0 * part * part) / (1.0 * sum(part) * sum(part)) AS concentration
      FROM parts GROUP BY 1, 2, 3, 4),
    commitment AS (SELECT 1 AS number, 'B1' AS code UNION ALL SELECT 2, 'B2' UNION ALL SELECT 3, 'B3'),
    judged AS (
      SELECT member.kind, member.name, member.year, code AS detail,
        CASE number WHEN 1 THEN k1 WHEN 2 THEN k2 ELSE k3 END AS known,
        CASE number WHEN 1 THEN g1 WHEN 2 THEN g2 ELSE g3 END AS grade, euros
      FROM member JOIN proc USING (procedure) JOIN commitment LEFT JOIN worth USING (procedure)),
    scale AS (
      SELECT 0 AS rank, 'not-assessable' AS grade UNION ALL SELECT 1, 'not-at-all' UNION ALL SELECT 2, 'partly'
      UNION ALL SELECT 3, 'fully')

    """

  /// By measure: group, year, detail, count and total.
  static let all: [String: String] = [
    "documents": """
    SELECT member.kind, name, member.year, d.kind AS detail, count(*) AS count, NULL AS total
    FROM member JOIN survey_documents d USING (procedure) GROUP BY 1, 2, 3, 4
    """,
    "procedures": """
    SELECT kind, name, year, '' AS detail, count(DISTINCT procedure) AS count, NULL AS total FROM member GROUP BY 1, 2, 3
    """,
    "nature": """
    SELECT member.kind, name, member.year, d.nature AS detail, count(*) AS count,
      (SELECT count(*) FROM member m WHERE m.kind = member.kind AND m.name = member.name AND m.year IS member.year) AS total
    FROM member JOIN proc USING (procedure) JOIN survey_documents d ON d.id = proc.document
    WHERE d.nature IS NOT NULL GROUP BY 1, 2, 3, 4
    """,
    "language": """
    SELECT member.kind, name, member.year, language AS detail, count(*) AS count,
      (SELECT count(*) FROM member m WHERE m.kind = member.kind AND m.name = member.name AND m.year IS member.year) AS total
    FROM (SELECT 'fr' AS language UNION ALL SELECT 'nl') JOIN member JOIN proc USING (procedure)
      JOIN survey_documents d ON d.id = proc.document AND ' ' || d.languages || ' ' LIKE '% ' || language || ' %'
    GROUP BY 1, 2, 3, 4
    """,
    "assessable": """
    SELECT member.kind, name, member.year, '' AS detail, sum(k2) AS count, count(*) AS total
    FROM member JOIN proc USING (procedure) GROUP BY 1, 2, 3
    """,
    "coverage": """
    SELECT kind, name, year, detail, sum(known) AS count, count(*) AS total FROM judged GROUP BY 1, 2, 3, 4
    """,
    "evidence": """
    SELECT kind, name, year, detail, sum(known AND grade >= 2) AS count, sum(known) AS total
    FROM judged GROUP BY 1, 2, 3, 4
    """,
    "evidence-value": """
    SELECT kind, name, year, detail, sum(euros * (grade >= 2)) AS count, sum(euros) AS total
    FROM judged WHERE known AND euros IS NOT NULL GROUP BY 1, 2, 3, 4
    """,
    "value-known": """
    SELECT kind, name, year, detail, sum(known AND euros IS NOT NULL) AS count, sum(known) AS total
    FROM judged GROUP BY 1, 2, 3, 4
    """,
    "value-largest": """
    SELECT kind, name, year, detail, max(euros) AS count, sum(euros) AS total
    FROM judged WHERE known AND euros IS NOT NULL GROUP BY 1, 2, 3, 4
    """,
    "value-currency": """
    SELECT member.kind, name, member.year, currency AS detail, count(*) AS count,
      (SELECT count(*) FROM member m WHERE m.kind = member.kind AND m.name = member.name AND m.year IS member.year) AS total
    FROM member JOIN worth USING (procedure) GROUP BY 1, 2, 3, 4
    """,
    "family-value": """
    SELECT member.kind, member.name, member.year, family AS detail, coalesce(sum(worth.euros), 0) AS count,
      coalesce(known.euros, 0) AS total
    FROM member JOIN (SELECT DISTINCT procedure, family FROM part) USING (procedure) LEFT JOIN worth USING (procedure)
      JOIN known ON known.kind = member.kind AND known.name = member.name AND known.year IS member.year
    GROUP BY 1, 2, 3, 4
    """,
    "elsewhere": """
    SELECT kind, name, year, detail, sum(NOT known AND grade >= 2) AS count, count(*) AS total
    FROM judged GROUP BY 1, 2, 3, 4
    """,
    "grade": """
    SELECT kind, name, year, detail || ' ' || scale.grade AS detail, sum(judged.grade = rank) AS count, count(*) AS total
    FROM judged JOIN scale GROUP BY 1, 2, 3, 4
    """,
    "family": ofAssessable("family"),
    "type": ofAssessable("type"),
    "family-worded": ofFamily("strength <> 'declared'"),
    "family-binding": ofFamily("strength = 'binding'"),
    "family-target": ofFamily("has_target"),
    "reserved": ofShown("reserved", of: "k2"),
    "reaching": ofShown("reaching", of: "k2"),
    "targeted": ofShown("reaching AND targeted", of: "reaching"),
    "sanctioned": ofShown("reaching AND sanctioned", of: "reaching"),
    "monitored": ofShown("reaching AND monitored", of: "reaching"),
    "handed-on": ofShown("reaching AND handed", of: "reaching"),
    "declared-only": ofShown("declared AND NOT worded", of: "k2"),
    "worded-only": ofShown("worded AND NOT declared", of: "k2"),
    "declared-and-worded": ofShown("declared AND worded", of: "k2"),
    "social-weight-10": ofWeights("social"),
    "diversity-weight-10": ofWeights("diversity"),
    "lint": """
    SELECT member.kind, name, member.year, rule AS detail, count(DISTINCT procedure) AS count,
      (SELECT count(*) FROM member m WHERE m.kind = member.kind AND m.name = member.name AND m.year IS member.year) AS total
    FROM member JOIN proc USING (procedure) JOIN survey_findings USING (document) GROUP BY 1, 2, 3, 4
    """,
    "awards": """
    SELECT kind, name, year, size AS detail, count(*) AS count,
      (SELECT count(*) FROM won w WHERE w.kind = won.kind AND w.name = won.name AND w.year IS won.year) AS total
    FROM won GROUP BY 1, 2, 3, 4
    """,
    "sme-awards": """
    SELECT kind, name, year, '' AS detail, sum(size = 'sme') AS count, sum(size <> 'unknown') AS total
    FROM won GROUP BY 1, 2, 3
    """,
    "sme-awards-value": """
    SELECT kind, name, year, '' AS detail, sum(euros * (size = 'sme')) AS count, sum(euros) AS total
    FROM won WHERE euros IS NOT NULL AND size <> 'unknown' GROUP BY 1, 2, 3
    """,
    "award-currency": """
    SELECT kind, name, year, currency AS detail, count(*) AS count,
      (SELECT count(*) FROM won w WHERE w.kind = won.kind AND w.name = won.name AND w.year IS won.year) AS total
    FROM won WHERE value > 1 AND value <= 1e12 GROUP BY 1, 2, 3, 4
    """,
    "award-largest": """
    SELECT kind, name, year, '' AS detail, max(euros) AS count, sum(euros) AS total
    FROM won WHERE euros IS NOT NULL GROUP BY 1, 2, 3
    """,
    "sme-tenders": """
    SELECT kind, name, year, '' AS detail, sum(small) AS count, sum(tenders) AS total
    FROM won WHERE small <= tenders GROUP BY 1, 2, 3
    """,
    "single-bid": """
    SELECT kind, name, year, '' AS detail, sum(tenders = 1) AS count, count(*) AS total
    FROM won WHERE tenders > 0 GROUP BY 1, 2, 3
    """,
  ]

  /// Figures that are no counts, or not of procedures: the same columns and `value`.
  static let others: [String: String] = [
    "obstacle": """
    SELECT member.kind, name, member.year, d.b2_obstacle AS detail, count(*) AS count,
      (SELECT count(*) FROM member m WHERE m.kind = member.kind AND m.name = member.name AND m.year IS member.year) AS total,
      NULL AS value
    FROM member JOIN proc USING (procedure) JOIN survey_documents d ON d.id = proc.document
    WHERE NOT k2 GROUP BY 1, 2, 3, 4
    """,
    "social-weight": weights("social"),
    "diversity-weight": weights("diversity"),
    "new-suppliers": """
    SELECT kind, name, year, '' AS detail,
      sum(NOT EXISTS (
        SELECT 1 FROM parts p
        WHERE p.basis = 'number' AND (p.kind, p.name, p.supplier) = (own.kind, own.name, own.supplier) AND p.year < own.year))
        AS count,
      count(*) AS total, NULL AS value
    FROM parts own
    WHERE own.basis = 'number' AND EXISTS (
      SELECT 1 FROM parts p
      WHERE p.basis = 'number' AND (p.kind, p.name) = (own.kind, own.name) AND p.year < own.year)
    GROUP BY 1, 2, 3
    """,
    "concentration": """
    SELECT kind, name, year, '' AS detail, NULL AS count, suppliers AS total, concentration AS value FROM index_of
    WHERE basis = 'number'
    """,
    "effective-suppliers": """
    SELECT kind, name, year, '' AS detail, NULL AS count, NULL AS total, 1 / concentration AS value FROM index_of
    WHERE basis = 'number'
    """,
    "concentration-value": """
    SELECT kind, name, year, '' AS detail, NULL AS count, suppliers AS total, concentration AS value FROM index_of
    WHERE basis = 'value'
    """,
    "effective-suppliers-value": """
    SELECT kind, name, year, '' AS detail, NULL AS count, NULL AS total, 1 / concentration AS value FROM index_of
    WHERE basis = 'value'
    """,
  ]

  private static func weights(_ column: String) -> String {
    """
    , weighed AS (
      SELECT member.kind, name, member.year, round(\(column), 1) AS weight,
        row_number() OVER (PARTITION BY member.kind, name, member.year ORDER BY \(column)) AS place,
        count(*) OVER (PARTITION BY member.kind, name, member.year) AS lots
      FROM member JOIN proc USING (procedure) JOIN survey_weights USING (document) WHERE \(column) IS NOT NULL)
    SELECT kind, name, year, 'median' AS detail, lots AS count, NULL AS total, weight AS value FROM weighed
    WHERE place = (lots + 1) / 2
    UNION ALL SELECT kind, name, year, 'least', lots, NULL, weight FROM weighed WHERE place = 1
    UNION ALL SELECT kind, name, year, 'most', lots, NULL, weight FROM weighed WHERE place = lots
    """
  }

  private static func ofAssessable(_ column: String) -> String {
    """
    SELECT member.kind, member.name, member.year, \(column) AS detail, count(DISTINCT procedure) AS count, known AS total
    FROM member JOIN part USING (procedure)
      JOIN known ON known.kind = member.kind AND known.name = member.name AND known.year IS member.year
    GROUP BY 1, 2, 3, 4
    """
  }

  private static func ofFamily(_ condition: String) -> String {
    """
    SELECT member.kind, name, member.year, family AS detail, count(DISTINCT CASE WHEN \(condition) THEN procedure END) AS count,
      count(DISTINCT procedure) AS total
    FROM member JOIN part USING (procedure) GROUP BY 1, 2, 3, 4
    """
  }

  private static func ofShown(_ condition: String, of total: String) -> String {
    """
    SELECT member.kind, name, member.year, '' AS detail, coalesce(sum(\(condition)), 0) AS count,
      coalesce(sum(\(total)), 0) AS total
    FROM member JOIN proc USING (procedure) LEFT JOIN shown USING (procedure) GROUP BY 1, 2, 3
    """
  }

  private static func ofWeights(_ column: String) -> String {
    """
    SELECT member.kind, name, member.year, '' AS detail, sum(\(column) >= 10) AS count, count(*) AS total
    FROM member JOIN proc USING (procedure) JOIN survey_weights USING (document)
    WHERE \(column) IS NOT NULL GROUP BY 1, 2, 3
    """
  }
}
