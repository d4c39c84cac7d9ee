import TenderDocument

/// The small words by which each language is known, and the words of procurement that short texts are made of.
///
/// In lower case, with their accents. A word may stand in several languages: it then counts less in each.
enum FunctionWords {
  static let byLanguage: [(language: String, words: String)] = [
    (
      "bg",
      """
      и на за от в във с със се по до да не че като или при след през между под над към без чрез както също който която които \
      което този тази това тези бъде са е съм сме има няма може трябва всички всеки всяка нов услуги услуга доставка доставки \
      поръчка поръчката обществена изпълнение договор обект ремонт строителство година срок съгласно предмет обхват лот
      """
    ),
    (
      "ca",
      """
      el la els les un una uns unes de del dels al als amb per pel pels que i o en no és són ser seva seu seus seves aquest \
      aquesta aquests aquestes com més també sense entre sobre fins des segons durant mitjançant hi ha han ens es servei serveis \
      subministrament obres contracte contractació objecte manteniment gestió edifici ajuntament treballs així cada tots totes \
      d l s n dos
      """
    ),
    (
      "cs",
      """
      a i v ve na z ze s se k ke o od do u po pro při za nad pod před mezi bez je jsou byl bude budou být není který která které \
      kteří jako nebo též také však aby že dle podle včetně tento tato toto této těchto jeho jejich zakázka zakázky veřejné \
      předmětem předmět plnění dodávka dodávky služby služeb stavební práce smlouva smlouvy zadavatel dokumentace oprava
      """
    ),
    (
      "da",
      """
      og i at en et den det de der som til af for på med er var har ikke om fra ved skal kan vil blive bliver eller men også \
      samt under over efter mellem uden hvor hvilke denne dette disse deres dens alle andre såvel herunder jf indkøb levering \
      ydelser kommune opgave opgaven aftale aftalen rammeaftale udbud udbuddet udbydes tilbud tilbudsgiver tjenesteydelser \
      leverandør arbejder nye hvilket kontrakten henhold end hvis blandt nogen noget kunne skulle ville medarbejdere \
      medarbejderne ansatte øvrige øvrigt således ifm iht ligeledes gennem
      """
    ),
    (
      "de",
      """
      der die das den dem des ein eine einer eines einem einen und oder in im ins an am auf aus bei mit nach von vom zu zum zur \
      für durch über unter gegen ohne um bis ist sind war wird werden wurde hat haben sein kann können soll sollen muss nicht \
      auch als wie sich dass sowie bzw siehe gemäß je alle dieser diese dieses Auftrag lieferung leistung leistungen \
      dienstleistungen los neubau sanierung umbau arbeiten planung vertrag ausschreibung beschaffung gegenstand
      """
    ),
    (
      "el",
      """
      και το τα η ο οι του της των τον την στο στη στην στον στα στις στους με για από σε που να δεν είναι θα ως κατά μετά πριν \
      μεταξύ ή όπως αυτό αυτή έχει έχουν προς χωρίς υπό επί ανά περί παροχή υπηρεσίες υπηρεσιών προμήθεια σύμβαση σύμβασης έργο
      """
    ),
    (
      "en",
      """
      the of and to in a an is are was were be been being for on with as by at from or not this that these those which who will \
      shall may must can should would it its their there have has had any all other such under within into through between \
      including about also we our you they if where when per tender contract services service supply works provision required \
      please see supplier suppliers framework agreement lot procurement delivery maintenance design construction
      """
    ),
    (
      "es",
      """
      el la los las un una unos unas de del al a en y e o u con por para que no se su sus es son ser está están lo como más sin \
      sobre entre hasta desde según así también este esta estos estas ese dicho dicha cada todo todos todas mediante cual cuyo \
      objeto contrato contratación suministro suministros servicio servicios obras lote adquisición mantenimiento gestión ejecución \
      equipos según ayuntamiento centro público pública municipal dos
      """
    ),
    (
      "et",
      """
      ja ning on ei et see selle need nende mis kes kui või ka oma koos ning vastavalt kuni alates ning poolt kohta järgi \
      pärast enne vahel juurde tema nad peab tuleb saab olema hanke hange hankija hankelepingu lepingu ostmine teenus teenuse \
      teenused tööd tööde ehitus ehitustööd raamleping pakkumuse pakkuja tehniline kirjeldus esemeks soetamine
      """
    ),
    (
      "eu",
      """
      eta da du dira ez ere bat bere izan izango den dituen duen honen hau hori horiek edo arabera bidez zein beste guztiak \
      egiteko kontratua kontratuaren zerbitzua zerbitzuak zerbitzuen hornidura obrak xedea lizitazioa udala
      """
    ),
    (
      "fi",
      """
      ja on ei että se sen ne tai kun joka jotka jossa myös sekä kuin mutta hän tämä tämän nämä niiden olla ovat oli voi voidaan \
      tulee mukaan mukaisesti kanssa ennen jälkeen välillä noin hankinnan hankinta hankintayksikkö kohteena tarjouspyynnön \
      sopimus sopimuksen palvelu palvelut palvelun palvelujen urakka rakentaminen toimitus sisältää kaupungin puitesopimus
      """
    ),
    (
      "fr",
      """
      le la les un une des du de au aux et ou où en dans par pour sur avec sans sous entre vers chez que qui dont ne pas plus ce \
      cet cette ces son d l qu n s c j sa ses leur leurs est sont être été sera seront il elle ils elles nous vous se si ainsi comme afin lors \
      selon notamment voir marché marchés travaux prestations prestation fourniture fournitures service objet lot lots \
      consultation accord-cadre réalisation maîtrise mise
      """
    ),
    (
      "ga",
      """
      agus an na ar le is a i ag do den don leis sa san go nach bhfuil tá níl bhí beidh seo sin atá nó ó faoi chun mar gach aon \
      conradh conartha seirbhísí seirbhís soláthar tairiscint tairiscintí oibreacha ní mór ina
      """
    ),
    (
      "gl",
      """
      o a os as un unha uns unhas do da dos das no na nos nas ao aos á ás e ou en de con por para que non se seu súa seus súas é \
      son ser como máis sen sobre entre ata desde segundo así tamén este esta estes estas cada todo todos obxecto contrato \
      contratación subministración servizo servizos obras lote mantemento xestión execución concello galego centro
      """
    ),
    (
      "hr",
      """
      i u na za od do s sa se je su ne te ili koji koja koje kojem kao po iz o pri radi prema između bez ako može biti će bit \
      nije nisu ovaj ova ovog ove sukladno te što samo svih predmet nabave nabava radovi radova usluge usluga roba robe ugovor \
      ugovora održavanje troškovnik natječaj isporuka dokumentaciji grupa
      """
    ),
    (
      "hu",
      """
      a az és egy nem is hogy van volt lesz vagy de ha mint ezt azt ez meg csak már még el ki be fel le alapján szerint szerinti \
      valamint illetve során között után előtt alatt által részére történő való beszerzése beszerzés keretében szerződés db \
      szolgáltatás szolgáltatások kivitelezése építési ajánlatkérő ajánlattevő közbeszerzés tárgya feladatok ellátása rész
      """
    ),
    (
      "is",
      """
      og að á í er sem um til við af með ekki það þetta hann hún voru var verður skal eða en fyrir frá þess þeirra þar samkvæmt \
      kaup útboð verk verksins þjónusta tilboð samningur
      """
    ),
    (
      "it",
      """
      il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella \
      nei nelle con su sul sulla per tra fra e ed o che non si è sono essere come più anche ove presso mediante ogni qualora \
      d l dell all dall nell sull un servizio servizi fornitura forniture lavori lotto appalto gara \
      affidamento oggetto manutenzione gestione comune previa nonché
      """
    ),
    (
      "lt",
      """
      ir yra su iš į prie per pagal kad kaip arba bei tai šio šios ši šis kuris kuri kurie jo jos jų ne nuo iki už po dėl tarp \
      taip pat bus būti turi gali prekių prekės paslaugų paslaugos darbų darbai pirkimas pirkimo objektas sutartis sutarties \
      tiekėjas viešojo techninė specifikacija
      """
    ),
    (
      "lv",
      """
      un ir no uz ar par pie pēc līdz vai kā kas ka tā tas to šī šis šo tiek tika būs nav arī atbilstoši saskaņā starp bez kuru \
      kura kurš visi iepirkuma iepirkums priekšmets piegāde pakalpojumi pakalpojumu darbi būvdarbi līguma līgums nolikuma \
      tehniskā specifikācijā pretendents
      """
    ),
    (
      "mt",
      """
      u l il id fil f' ta' ta tal għal għall ma' mal minn mill dan din dawn dik li hija huwa jew kif skont bejn wara qabel kull \
      kuntratt kuntratti servizzi xogħlijiet provvista offerta offerti dwar dak jista' għandu se
      """
    ),
    (
      "nl",
      """
      de het een en van in op te dat die is zijn voor met aan bij door naar uit over om ook als niet of maar nog wel tot onder \
      tussen zonder wordt worden werd kan kunnen zal moet moeten heeft hebben deze dit hun haar welke alle andere tevens alsmede \
      opdracht perceel levering diensten dienst werken aanbesteding raamovereenkomst uitvoering gemeente inschrijver betreft zie
      """
    ),
    (
      "no",
      """
      og i å at en et ei den det de som til av for på med er var har ikke om fra ved skal kan vil bli blir eller men også samt \
      under over etter mellom uten hvor denne dette disse deres dens alle andre herunder jf innkjøp anskaffelse anskaffelsen \
      levering leveranse tjenester kommune oppdrag oppdraget avtale avtalen rammeavtale konkurranse konkurransen tilbud tilbyder \
      leverandør leverandøren arbeider nye mellom kontrakten henhold oppdragsgiver gjennom noe kun slik enn \
      hvis blant noen kunne skulle ville ansatte medarbeidere øvrige ifm iht likeledes arbeid
      """
    ),
    (
      "pl",
      """
      i w we na z ze do od o u po przy za nad pod przed między bez dla przez jest są był będzie będą być nie który która które \
      jako lub oraz też także że aby wg zgodnie z tym tego ten ta te jego ich zamówienia zamówienie przedmiotem przedmiot \
      dostawa dostawy usługi usług roboty robót budowlane umowa umowy wykonawca wykonania zamawiający część zakres ramach szt
      """
    ),
    (
      "pt",
      """
      o a os as um uma uns umas do da dos das no na nos nas ao aos à às e ou em de com por pelo pela para que não se seu sua \
      seus suas é são ser como mais sem sobre entre até desde conforme assim também este esta estes estas cada todo todos todas \
      objeto contrato contratação fornecimento aquisição serviço serviços empreitada lote manutenção gestão execução concurso
      """
    ),
    (
      "ro",
      """
      și şi de la în din pe cu pentru a al ai ale o un unei unui este sunt fi fost va vor se nu că sau prin care ce după între \
      până fără conform privind asupra către cel cea cei cele acest această acestei acestui contract contractul contractului \
      servicii serviciilor furnizare produse si sa intre lucrări lucrari \
      achiziție achiziția achizitie cantitate estimată estimata minimă maximă ofertă oferta
      """
    ),
    (
      "sk",
      """
      a aj i v vo na z zo s so sa k ku o od do u po pre pri za nad pod pred medzi bez je sú bol bude budú byť nie ktorý ktorá \
      ktoré ktorí ako alebo tiež však aby že podľa vrátane tento táto toto tejto týchto jeho ich zákazka zákazky verejné \
      predmetom predmet plnenia dodávka dodanie tovar služby služieb stavebné práce zmluva zmluvy obstarávateľ opis
      """
    ),
    (
      "sl",
      """
      in v na za od do s z se je so ne ali ki kot po iz o pri ter med brez če lahko biti bo bodo ni niso ta tega te skladu kar \
      samo vseh pa tudi oziroma predmet javnega javno naročila naročilo naročnik gradnja gradbena storitve storitev blaga \
      dobava pogodba pogodbe okvirni sporazum vzdrževanje razpisne ponudnik
      """
    ),
    (
      "sv",
      """
      och i att en ett den det de som till av för på med är var har inte om från vid ska skall kan kommer bli blir eller men \
      även samt under över efter mellan utan där denna detta dessa deras dess alla andra enligt inköp leverans tjänster tjänst \
      kommun uppdrag uppdraget avtal avtalet ramavtal upphandling upphandlingen upphandlas anbud anbudsgivare leverantör \
      omfattar avser inklusive varor entreprenad nya sina genom
      """
    ),
  ]

  /// The letters beyond a to z of each language's alphabet.
  static let letters: [(language: String, letters: String)] = [
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"), ("ca", "àèéíïòóúüç·"), ("cs", "áčďéěíňóřšťúůýž"), ("da", "æøåé"),
    ("de", "äöüß"),
    ("el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"), ("es", "áéíñóúü"), ("et", "äõöüšž"), ("eu", "ñ"), ("fi", "äöå"),
    ("fr", "àâæçéèêëîïôœùûü"), ("ga", "áéíóú"), ("gl", "áéíñóú"), ("hr", "čćđšž"), ("hu", "áéíóöőúüű"),
    ("is", "áðéíóúýþæö"),
    ("it", "àèéìòù"), ("lt", "ąčęėįšųūž"), ("lv", "āčēģīķļņšūž"), ("mt", "ċġħż"), ("nl", "éëï"), ("no", "æøåé"),
    ("pl", "ąćęłńóśźż"),
    ("pt", "áâãàçéêíóôõú"), ("ro", "ăâîșțşţ"), ("sk", "áäčďéíĺľňóôŕšťúýž"), ("sl", "čšž"), ("sv", "åäöé"),
  ]
}
