import GRDB

/// The tables, and the views that are the stable interface of a survey database. Migrations are only ever added.
enum StoreSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents") { db in
      try db.execute(sql: tables)
      try db.execute(sql: views)
    }
    migrator.registerMigration("2 values") { db in
      try db.execute(sql: values)
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      tool TEXT NOT NULL,
      rules TEXT NOT NULL,
      policy TEXT NOT NULL,
      started TEXT NOT NULL
    );
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      run INTEGER NOT NULL REFERENCES run,
      source TEXT NOT NULL,
      procedure TEXT NOT NULL,
      notice TEXT, kind TEXT NOT NULL, published TEXT, title TEXT,
      buyer TEXT, town TEXT, country TEXT, nuts TEXT, national_id TEXT, legal_type TEXT,
      city TEXT, certainty TEXT,
      cpv TEXT NOT NULL, nature TEXT, languages TEXT NOT NULL,
      b1 TEXT NOT NULL, b2 TEXT NOT NULL, b3 TEXT NOT NULL,
      b1_obstacle TEXT, b2_obstacle TEXT, b3_obstacle TEXT
    );
    CREATE INDEX document_procedure ON document (procedure, id);
    CREATE INDEX document_source ON document (source);
    CREATE TABLE clause (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL,
      type TEXT NOT NULL, family TEXT NOT NULL, stage TEXT NOT NULL, strength TEXT NOT NULL, commitments TEXT NOT NULL,
      lot TEXT, has_target INTEGER NOT NULL, quote TEXT NOT NULL, language TEXT, path TEXT NOT NULL, line INTEGER NOT NULL,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE weight (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL,
      lot TEXT, basis TEXT NOT NULL, social REAL, diversity REAL,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE finding (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL,
      rule TEXT NOT NULL, severity TEXT NOT NULL,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE award (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL,
      lot TEXT, winners TEXT NOT NULL, sizes TEXT NOT NULL, received TEXT NOT NULL,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE refusal (
      source TEXT PRIMARY KEY, run INTEGER NOT NULL REFERENCES run, sha256 TEXT, kind TEXT NOT NULL, message TEXT NOT NULL
    ) WITHOUT ROWID;
    """

  private static let views = """
    CREATE VIEW survey_documents AS
      SELECT document.id, sha256, source, procedure, notice, kind, published, CAST(substr(published, 1, 4) AS INTEGER) AS year,
        title, buyer, town, country, nuts, national_id, legal_type, city, certainty, cpv, nature, languages, b1, b2, b3,
        b1_obstacle, b2_obstacle, b3_obstacle, run.tool, run.rules, run.policy
      FROM document JOIN run ON run.id = document.run;
    CREATE VIEW survey_clauses AS
      SELECT document, type, family, stage, strength, commitments, lot, has_target, quote, language, path, line FROM clause;
    CREATE VIEW survey_weights AS SELECT document, lot, basis, social, diversity FROM weight;
    CREATE VIEW survey_findings AS SELECT document, rule, severity FROM finding;
    CREATE VIEW survey_awards AS SELECT document, lot, winners, sizes, received FROM award;
    CREATE VIEW survey_refusals AS SELECT source, sha256, kind, message FROM refusal;
    """

  /// What was collected before has no values: its runs are marked, so that the next one checks it again.
  private static let values = """
    ALTER TABLE document ADD COLUMN value REAL;
    ALTER TABLE document ADD COLUMN currency TEXT;
    ALTER TABLE award ADD COLUMN value REAL;
    ALTER TABLE award ADD COLUMN currency TEXT;
    UPDATE run SET tool = tool || ', without values';
    DROP VIEW survey_documents;
    CREATE VIEW survey_documents AS
      SELECT document.id, sha256, source, procedure, notice, kind, published, CAST(substr(published, 1, 4) AS INTEGER) AS year,
        title, buyer, town, country, nuts, national_id, legal_type, city, certainty, cpv, nature, languages, b1, b2, b3,
        b1_obstacle, b2_obstacle, b3_obstacle, run.tool, run.rules, run.policy, value, currency
      FROM document JOIN run ON run.id = document.run;
    DROP VIEW survey_awards;
    CREATE VIEW survey_awards AS SELECT document, lot, winners, sizes, received, value, currency FROM award;
    """
}
