extension PrivateWordTests {
  static let table: [Words] = west + north + south + east

  private static let west: [Words] = [
    Words(
      language: "en",
      hits: [
        ["Heritage", "national origin", "origin of the owner", "mother tongue", "BIPOC owned"],
        ["creed", "owner's faith"],
        ["citizenship of director", "birth country", "birthplace"],
        ["illness", "visual impairment", "disabilities", "medical diagnosis", "pregnancy"],
        ["labour union", "union membership"], ["gender identity", "sexual identity"],
        ["political party", "political belief"], ["women-led", "sex of the owner"],
      ],
      misses: [
        "health services", "disability-owned business", "disabled-owned certificate",
        "women-owned business certificate",
        "country of the supplier", "supplier country", "guarantee of origin", "impairment loss", "good faith",
        "gender pay gap",
        "trade union agreement", "cultural heritage", "disability action plan", "religious services",
        "sick leave policy",
        "nationality of the vessel", "boat race", "quota of disabled persons",
      ], harmless: ["none", "yes", "MSDUK", "orthopaedic goods"]),
    Words(
      language: "de",
      hits: [
        ["Volksgruppe", "Einwanderungsgeschichte", "nationale Herkunft", "Muttersprache", "Migrationsgeschichte"],
        ["Kirchenmitgliedschaft", "Glaubensrichtung"],
        ["Aufenthaltserlaubnis", "Staatsbürgerschaft", "Ausländerstatus"],
        ["Behinderungsgrad", "Krankmeldung", "Schwerbehindertenausweis", "Schwangerschaft"],
        ["Mitglied in Gewerkschaft", "Gewerkschaftsbeitrag"], ["Geschlechtsidentität", "homosexuell"],
        ["politische Partei", "politische Einstellung"], ["von Frauen geführt", "Geschlecht des Eigentümers"],
      ],
      misses: [
        "Gesundheitsdienstleistungen", "Schwerbehindertenquote", "Schwerbehindertenvertretung", "Herkunftsnachweis",
        "Herkunft des Stroms", "Sitzland des Lieferanten", "Nationalität der Firma", "Religionsgemeinschaft",
        "Frauenanteil",
        "Bekenntnis zur Tariftreue", "Gewerkschaftshaus", "Krankenversicherung", "Behinderung des Verkehrs",
        "Konfessioneller Träger",
      ], harmless: ["Werkstatt für behinderte Menschen", "keine", "Rasen", "Rom"]),
    Words(
      language: "fr",
      hits: [
        ["origines", "origine migratoire", "minorités visibles", "langue maternelle", "Immigré"],
        ["convictions religieuses", "foi"], ["ressortissant", "carte de séjour", "ville de naissance"],
        ["taux d'incapacité", "travailleur handicapé", "arrêts maladie", "grossesse", "nature du handicap"],
        ["mandat syndical", "carte syndicale"], ["identité de genre", "homosexualité"],
        ["parti politique", "étiquette politique"], ["dirigée par une femme", "genre de la gérante"],
      ],
      misses: [
        "services de santé", "assurance maladie", "appellation d'origine", "garanties d'origine", "pays du fournisseur",
        "nationalité du navire", "syndicat d'initiative", "syndicat de copropriété", "édifices religieux",
        "genre du marché",
        "diagnostic énergétique", "index égalité femmes-hommes", "emploi des travailleurs handicapés",
        "établissement confessionnel",
      ], harmless: ["invalide", "ESAT", "aucun", "entreprise adaptée"]),
    Words(
      language: "nl",
      hits: [
        ["moedertaal", "culturele achtergrond", "nationale afkomst", "herkomst eigenaar"],
        ["kerkgenootschap", "geloof"],
        ["verblijfstitel", "geboorteland"],
        ["ziekmelding", "arbeidshandicap", "lichamelijke beperking", "zwangerschap"],
        ["vakbond", "lid van een vakbond"], ["genderidentiteit", "seksuele voorkeur"],
        ["politieke partij", "politieke gezindheid"],
        ["door vrouwen geleid", "geslacht van de eigenaar"],
      ],
      misses: [
        "gezondheidszorg", "land van herkomst", "garantie van oorsprong", "nationaliteit van de onderneming",
        "vestigingsland leverancier",
        "ras en soort gras", "religieuze gebouwen", "ziektekostenverzekering", "vakbond overleg", "PSO-ladder",
      ], harmless: ["geen", "maatwerkbedrijf", "MKB"]),
  ]

  private static let north: [Words] = [
    Words(
      language: "sv",
      hits: [
        ["modersmål", "nationellt ursprung", "ägarens härkomst", "migrationsbakgrund"],
        ["trosbekännelse", "livsåskådning"],
        ["uppehållsrätt", "födelseland"],
        ["funktionsvariation", "nedsatt arbetsförmåga", "sjukskrivning", "graviditet"],
        ["fackförbund", "facklig tillhörighet"], ["könsidentitet", "sexuell identitet"],
        ["politisk tillhörighet", "partimedlemskap"],
        ["kvinnoägt", "ägares kön"],
      ],
      misses: [
        "hälsovård", "ursprungsland", "ursprungsgaranti", "företagets nationalitet", "leverantörens land",
        "religiösa byggnader",
        "jämställdhetsplan", "kollektivavtal", "funktionsbeskrivning",
      ], harmless: ["inga", "arbetsintegrerande socialt företag", "Rom"]),
    Words(
      language: "da",
      hits: [
        ["modersmål", "national oprindelse", "ejerens oprindelse", "migrantbaggrund"], ["trosbekendelse", "livssyn"],
        ["opholdsgrundlag", "fødselsland"], ["funktionsnedsættelse", "sygemelding", "handicappet ejer", "graviditet"],
        ["fagligt organiseret", "fagforening"], ["kønsidentitet", "seksualitet"],
        ["politisk parti", "politiske holdninger"],
        ["kvindeejet", "ejerens køn"],
      ],
      misses: [
        "sundhedsydelser", "oprindelsesland", "oprindelsesgaranti", "virksomhedens nationalitet", "leverandørens land",
        "religiøse bygninger", "handicaphjælpemidler", "racehund", "overenskomst",
      ], harmless: ["ingen", "RSV", "Rom"]),
    Words(
      language: "no",
      hits: [
        ["morsmål", "nasjonal opprinnelse", "migrasjonsbakgrunn", "samisk bakgrunn"],
        ["livssynssamfunn", "religiøs tro"],
        ["oppholdsstatus", "fødeland"], ["uføregrad", "sykmelding", "helsedata", "graviditet"],
        ["fagorganisering", "medlem av en fagforening"], ["kjønnsidentitet", "seksualitet"],
        ["partitilhørighet", "politisk parti"],
        ["kvinneeid", "eierens kjønn"],
      ],
      misses: [
        "helsetjenester", "opprinnelsesland", "opprinnelsesgaranti", "foretakets nasjonalitet", "leverandørens land",
        "religiøse bygg", "tariffavtale", "likestillingsredegjørelse",
      ], harmless: ["ingen", "Rom", "uorganisert"]),
    Words(
      language: "fi",
      hits: [
        ["äidinkieli", "kansallinen alkuperä", "kansanryhmä", "omistajan syntyperä"], ["kirkon jäsenyys", "usko"],
        ["syntymävaltio", "oleskelustatus"], ["vammainen omistaja", "sairausloma", "työkyvyttömyys", "raskaus"],
        ["ammattiliiton jäsen", "ammattiliitto"], ["seksuaalisuus", "sukupuoli-identiteetti"],
        ["puoluekanta", "poliittinen puolue"],
        ["naisten omistama", "naisjohtoinen"],
      ],
      misses: [
        "terveyspalvelut", "alkuperämaa", "alkuperätakuu", "yrityksen kansallisuus", "toimittajan maa",
        "uskonnolliset rakennukset",
        "vammaispalvelut", "tasa-arvosuunnitelma", "rotukoira",
      ], harmless: ["ei ole", "yhteiskunnallinen yritys", "romani kirjallisuus"]),
  ]

  private static let south: [Words] = [
    Words(
      language: "es",
      hits: [
        ["lengua materna", "origen nacional", "minoría étnica", "color de la piel"],
        ["confesión religiosa", "creencias"],
        ["situación migratoria", "ciudadanía"],
        ["tipo de discapacidad", "historia clínica", "minusvalías", "embarazo"],
        ["carné sindical", "cuota sindical"], ["identidad de género", "homosexualidad"],
        ["partido político", "ideología"],
        ["dirigida por mujeres", "género del titular"],
      ],
      misses: [
        "servicios de salud", "país de origen", "garantías de origen", "denominación de origen",
        "nacionalidad de la empresa",
        "país del proveedor", "perspectiva de género", "género del producto", "diagnóstico energético",
        "edificios religiosos",
        "plan de igualdad", "centro especial de empleo",
      ], harmless: ["ninguno", "deficiente", "no afiliado"]),
    Words(
      language: "ca",
      hits: [
        ["llengua materna", "origen nacional", "minoria ètnica"], ["confessió religiosa", "creences"],
        ["situació migratòria", "ciutadania"],
        ["tipus de discapacitat", "història clínica", "malaltia crònica", "embaràs"],
        ["quota sindical", "afiliat sindical"], ["identitat de gènere", "homosexualitat"],
        ["partit polític", "ideologia"],
        ["dirigida per dones", "gènere del titular"],
      ],
      misses: [
        "serveis de salut", "país d'origen", "garantia d'origen", "denominació d'origen", "nacionalitat de l'empresa",
        "país del proveïdor", "perspectiva de gènere", "gènere del producte", "edificis religiosos", "pla d'igualtat",
      ], harmless: ["cap", "centre especial de treball"]),
    Words(
      language: "it",
      hits: [
        ["madrelingua", "origine nazionale", "background migratorio", "minoranza etnica"], ["fede", "credo religioso"],
        ["comune di nascita", "cittadinanza"],
        ["cartella clinica", "giorni di malattia", "percentuale di invalidità", "gravidanza"],
        ["tessera sindacale", "iscrizione sindacale"], ["identità di genere", "omosessualità"],
        ["partito politico", "orientamento politico"],
        ["guidata da donne", "imprenditoria femminile"],
      ],
      misses: [
        "servizi sanitari", "paese d'origine", "garanzie di origine", "denominazione di origine",
        "nazionalità della società",
        "paese del fornitore", "collegio sindacale", "relazioni sindacali", "genere del bene", "diagnosi energetica",
        "edifici religiosi", "certificato impresa femminile", "cooperativa sociale",
      ], harmless: ["Roma", "extracomunitario", "non iscritto", "nessuno"]),
    Words(
      language: "pt",
      hits: [
        ["língua materna", "origem nacional", "minoria étnica", "origens"], ["crenças", "confissão religiosa"],
        ["título de residência", "cidadania"],
        ["tipo de deficiência", "historial clínico", "atestado multiusos", "gravidez"],
        ["quota sindical", "membro de sindicato"], ["identidade de género", "homossexualidade"],
        ["partido político", "convicções políticas"],
        ["liderada por mulheres", "sexo do titular"],
      ],
      misses: [
        "serviços de saúde", "país de origem", "garantia de origem", "denominação de origem",
        "nacionalidade da sociedade",
        "país do fornecedor", "igualdade de género", "género do produto", "diagnóstico energético",
        "edifícios religiosos",
      ], harmless: ["nenhum", "deficiente", "suficiente"]),
    Words(
      language: "el",
      hits: [
        ["μητρική γλώσσα", "μεταναστευτικό υπόβαθρο", "φυλετική καταγωγή"], ["θρησκευτικό δόγμα", "πίστη"],
        ["άδεια παραμονής", "υπηκοότητα"], ["είδος αναπηρίας", "ιατρικό ιστορικό", "χρόνια πάθηση", "εγκυμοσύνη"],
        ["συνδικαλιστική ένταξη", "συνδικαλιστική εισφορά"], ["ταυτότητα φύλου", "γενετήσιος προσανατολισμός"],
        ["πολιτικό κόμμα", "κομματική ταυτότητα"], ["γυναικεία επιχείρηση", "φύλο του νόμιμου εκπροσώπου"],
      ],
      misses: [
        "υπηρεσίες υγείας", "χώρα προέλευσης", "προέλευση", "εγγυήσεις προέλευσης", "εθνικότητα εταιρείας",
        "χώρα προμηθευτή",
        "ισότητα φύλων", "θρησκευτικά είδη",
      ], harmless: ["αλλοδαπή", "ημεδαπή", "κανένα", "καθολικός"]),
  ]

  private static let east: [Words] = [
    Words(
      language: "lv",
      hits: [
        ["dzimtā valoda", "nacionālā izcelsme", "etnicitāte", "tautība"],
        ["konfesionālā piederība", "draudzes loceklis"],
        ["valstiskā piederība", "dzimšanas valsts"],
        ["invaliditātes veids", "darbnespējas lapa", "hroniska slimība", "grūtniecība"],
        ["piederība arodbiedrībai", "arodbiedrība"], ["dzimuma identitāte", "homoseksualitāte"],
        ["politiskā partija", "politiskā piederība"],
        ["sieviešu vadīts", "sieviete īpašniece"],
      ],
      misses: [
        "veselības pakalpojumi", "izcelsmes valsts", "preces izcelsme", "izcelsmes apliecinājums",
        "uzņēmuma nacionalitāte",
        "piegādātāja valsts", "reliģiskas ēkas", "dzimumu līdztiesība",
      ], harmless: ["nav", "sociālais uzņēmums", "ārvalstnieks uzņēmums"]),
    Words(
      language: "pl",
      hits: [
        ["język ojczysty", "pochodzenie narodowe", "mniejszość narodowa", "pochodzenie migracyjne"],
        ["wiara", "wyznanie właściciela"],
        ["status pobytu", "kraj urodzenia"],
        ["orzeczenie o niepełnosprawności", "historia choroby", "dane zdrowotne", "ciąża"],
        ["składka związkowa", "przynależność do związku"], ["tożsamość płciowa", "homoseksualizm"],
        ["partia polityczna", "przynależność polityczna"], ["własność kobiet", "płeć właścicielki"],
      ],
      misses: [
        "usługi zdrowotne", "kraj pochodzenia", "gwarancje pochodzenia", "świadectwo pochodzenia",
        "narodowość przedsiębiorstwa",
        "kraj dostawcy", "związek gmin", "obiekty religijne", "równość płci", "zakład pracy chronionej",
      ], harmless: ["brak", "Rom", "MŚP"]),
    Words(
      language: "cs",
      hits: [
        ["mateřský jazyk", "národnostní původ", "etnikum", "původ majitelky"], ["víra", "příslušnost k církvi"],
        ["státní občanství", "pobytový status"],
        ["stupeň invalidity", "chronické onemocnění", "druh postižení", "těhotenství"],
        ["odborový příspěvek", "členství v odborové organizaci"], ["genderová identita", "homosexualita"],
        ["politická strana", "politické přesvědčení"], ["vedená ženou", "pohlaví majitelky"],
      ],
      misses: [
        "zdravotní služby", "zdravotnické potřeby", "země původu", "záruky původu", "národnost společnosti",
        "země dodavatele",
        "nemocniční lůžka", "Fakultní nemocnice", "náboženské stavby", "rovnost pohlaví",
        "podíl zaměstnanců se zdravotním postižením",
      ], harmless: ["žádný", "Rom", "sociální podnik"]),
  ]
}
