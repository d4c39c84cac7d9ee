/// The letter pairs that set a language's text apart in its code pages: each holds a letter beyond ASCII.
///
/// Counted in published procurement notices, the commonest first; `_` is the edge of a word. What a pair is worth in a
/// guess depends on its rank.
struct LetterPairs {
  /// The worth of each pair by its two scalars; pairs not in it are unusual in the language.
  let worth: [Key: Int]
  /// The code pages that have all letters of the language.
  let encodings: [TextEncoding]

  /// Two scalars in lower case, U+0020 for the edge of a word.
  struct Key: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar
  }

  private init(_ pairs: String, _ encodings: [TextEncoding]) {
    var worth: [Key: Int] = [:]
    for (rank, pair) in pairs.split(separator: " ").enumerated() {
      let scalars = pair.unicodeScalars.map { $0 == "_" ? " " : $0 }
      guard scalars.count == 2 else { continue }
      worth[Key(first: scalars[0], second: scalars[1])] = rank < 20 ? 3 : rank < 60 ? 2 : 1
    }
    self.worth = worth
    self.encodings = encodings
  }

  /// One entry a language.
  static let all: [LetterPairs] = {
    let western: [TextEncoding] = [.windows1252, .iso8859_15]
    let central: [TextEncoding] = [.windows1250, .iso8859_2]
    let baltic: [TextEncoding] = [.windows1257, .iso8859_13]
    return [
      // bg
      LetterPairs(
        """
        а_ и_ на е_ _п _н ни _с ст о_ _и _о ен ан те та т_ ра ва по за _з не пр _д ит от ре то ат но _в ос ка _к ия ор \
        ри ти ко ед об я_ ци ро ел ов ет до из ли он ес ав тв в_ ле _у ие _т ал да де _е лн од н_ _р ла с_ тр ск ве л_ \
        ер во _г ин че сл ме ас ди оп ек нт ви _м го ар си кт ло съ ич се ки _б ад _а аз ят въ ис ац ма р_ тн ча ъл ил \
        ок ир _ч ик мо це ол со ус зи яв лу бе бо ър ги уч пъ га иц ем ио ръ вк пе кл зп _л сп ур ив ще ог ом гр ак уг \
        дв нс
        """, [.windows1251, .iso8859_5]),
      // cs
      LetterPairs(
        """
        í_ ní ře é_ án ýc íc už př né že dá cí vá ně ný ě_ áv ří ů_ ná _ú _č ký ké ěn vý á_ ká eř mě rá čn tě éh če ím \
        ád žb ož áz lá jí ál íz ém zá št _ř ý_ íh vé tí iš žn dě ět č_ mí úč tř té ám íd ís ři eč ší še ži ým žá vě ák \
        ás sí ač bě ař ví ěs ča bí či ěž ác íl yž jů oř ž_ _ž rž _š ré řs lé oč dí áj
        """, central),
      // da
      LetterPairs(
        """
        ør å_ på ær væ fø åd rå øg sø år æs mæ _ø gø tø ræ æn øb gå læ æg rø æl må _å lø sæ åe så ål kø dø æt øj øl æk \
        øk ød øn pæ æi næ ån tæ bå øs lå hø bæ hå øt nø fæ tå hæ mø æv kå gæ
        """, western),
      // de
      LetterPairs(
        """
        fü ür lä üb ät rä än tä _ü rü üh ße är hä äu äc üc äh mä ör äg aß ün üs ül äß tü ß_ wä öf eß bä rö mö pä _ö hö \
        ög fä kö üg ön äl sä äf kü mü lü fö bü äd üf üt äs ßl öß hü gä ös uß
        """, western),
      // el
      LetterPairs(
        """
        ς_ ν_ _τ α_ _π ου το _σ _κ ι_ _ε _α τη ικ κα αι η_ υ_ ων ρο τα ση στ ια ης ο_ πο _δ με _μ ατ ει τι αν ών δι αρ \
        πρ ε_ ού να _υ πα ρι ασ ή_ ισ ερ εί μα κο οι ον υπ ορ ρε ία ην _ο μο ρα ετ νο ντ εν ας σε τω απ τε ό_ γι ής εσ \
        _γ λε ομ ημ φο οσ σι κή συ λο ηρ ιο ύ_ πε ες πι οπ μέ σμ ργ κτ επ ησ ολ ά_ θε έν νι ος αφ τρ οχ _η ευ ρά τή σί \
        _έ χε νω ελ υν ιτ πη πό ογ _ν ίο ρί μβ ιώ εκ ις λι υσ ητ κε λα βα τά νε _λ γρ χο χή _χ αθ ιν _θ αλ ακ αμ έρ ήμ \
        κό κά
        """, [.windows1253, .iso8859_7]),
      // es
      LetterPairs(
        """
        ón ió ía rá rí án á_ tí éc té íc pú úb añ má ño ña lí ví ún í_ sí tá ís _á ór eñ ás mé én ám vé gí nú óm gú és \
        ró cí íf lé có lá dí ín nó úm éd _ó ló tó ím áu óg hí át éa ál ío ní
        """, western),
      // et
      LetterPairs(
        """
        võ õi är _ü õu öö nõ tö vä üs _õ õl õt sü ää äl mä õr ül sõ üh jä õp tä äi kä kõ äe pä äh üm põ õh lä ät ük üü \
        kü lü öt hõ õn lõ öd äb gü tõ rü öv äs iõ ök sö äk ür sä rä mõ tü nä
        """, western + baltic),
      // fi
      LetterPairs(
        """
        ä_ tä ää sä än mä kä vä är lä ät yö tö jä äy äl äm ös pä ön rä äi äh äv äk lö nö nä äs kö öi ö_ hä iä dä öt ök \
        öl yä äa iö öm öö öp äp äd öh äe öj öy öv öo öa äj hö dö ör öä eä sö
        """, western),
      // fr
      LetterPairs(
        """
        ré é_ té és à_ _à _é dé ée ér éc ét pé né sé él hé mé ég lé éa èr iè ép ém év êt én gé ié éd éf éq cé xé _ê tè \
        ué rè fé vé ès ât œu aî èm ît èg _œ bâ èt ôt éh lè bé pô èc rê mè éb
        """, western),
      // ga
      LetterPairs(
        """
        í_ ái ío aí éi hí ís lá sí iú há ú_ éa át rí án lí ói á_ ní eá fá nó tá ó_ ál _á úi ré hé é_ dá rú ór có _é né \
        tí ín ún sá mé úc ít fé rá úl ón _ú _ó lé úd ró hú tú nú ná dé pó ás
        """, western),
      // hr
      LetterPairs(
        """
        ža ći už eš šć uč će čk ič št _č _ć iš či ač čn ež uć čj oš rž eć še ća čl ču šk až že ži rš aš žn ać če eđ ča \
        đa ož đe žb oč ađ eč _š šn ši ću đu _ž oć ša ođ ć_ ćo rđ pć žu uš šl
        """, central),
      // hu
      LetterPairs(
        """
        és ás tá _é ál té án ít ér ő_ ár ó_ já kö zé sé zá én ég ét ké lá sá ül rá dé gá ző tó vé mé ré át sí lő öz ék \
        lé vá ió ló ös rő _á ám ác őd ós ép má ná ág áb tő él gé _ö zó éb tö ól öt dő há év új ró zí mű ír dó dá vő rü \
        áz nő ők _ü ős ör ű_ ív lí zü őr fő óz ór yú ók ől kü öv ük éd _ú bá üz ká ód
        """, central),
      // it
      LetterPairs(
        """
        à_ tà è_ _è rà é_ hé ù_ iù ì_ sì ò_ ià uò né dì iò nù tù
        """, western),
      // lt
      LetterPairs(
        """
        ų_ ą_ ių tų ės mą _į jų mų gų nė ūr _š iš či ši ži iū į_ už ę_ ųj nč dė ėl rė ė_ są ėj ūl bū _ž aš ež ša įs ėt \
        nę ąj šo įr bė š_ lė eš ūt mė tą šy ją rų tė ėm įv dū rą kė žd ią št tį dž rū eč yš kū šk nų jū žt až ęs ną tū \
        že vė dų bų žr kų
        """, baltic),
      // lv
      LetterPairs(
        """
        ša ā_ oš īb tī nā lī tā kā ār ād ēj iņ āc ēt īg ņo ši jā rā ās lā bā īt pē āš mā rē ēm tē pā sī īj mē ām aļ āj \
        ēr _š ēš āt ān lē gā zī zē ēc ļa īd ūr rī vā āk ķi dī ģi īv vē dā nī eš īk cī ēk kš zņ ņē gš šā āl ē_ sē aš šī \
        tū kļ _ē ļu šķ ēd šu ī_ sā bī āv _ī _ā šo bū ļā rķ cē aņ nē dē eģ ēg ūt īp žu
        """, baltic),
      // nl
      LetterPairs(
        """
        ië ël én eï _é éé ïn ë_ ën eë vó óó ór uê êt eé ëv é_ aï ïs ëi _à à_ oö ör iê êl vé _è èn té
        """, western),
      // pl
      LetterPairs(
        """
        ów ąc ją oś śc ał ą_ łu mó ło ć_ ę_ ła tó sł kó ią zę że ię ń_ ór zą ęd tę eń _ś ęp ęś ró ąd łą aż eś oż św ść \
        eł kł ły gó bę ł_ eż ży łn ąz só ęc śl wó dó śr ęt oł ół ób ań gł ję ż_ śn ać pó rę ną ńs _ż zł _ł żn uż iż dą \
        wą łe pł ól źn ót ió ąg bó óz ód cę ył yć có żo łk ża wł ęb łó są aź żd dł nę
        """, central + [.windows1257, .iso8859_13, .iso8859_16]),
      // pt
      LetterPairs(
        """
        ão çã aç iç ço õe çõ eç _à nç à_ ên rá ár á_ rã té sã lí ça íc éc é_ ín fí uç iã nú ív íd ún tã _é nã mé íf tá \
        rí ér ná má mí sá tí óm áv ór mó pú úb cí tê tó éd ân nó ís óv ní lé
        """, western),
      // ro
      LetterPairs(
        """
        ă_ ți _î în și _ș tă nț ăr aț că ră să ţi mă ță ză țe nă ăț iț lă ăt eț cț şi _ş ța vă ân aţ fă uț șt dă gă ăd \
        eș nţ ăţ ăs ăz ț_ pă rț cţ câ șe tâ uă sț iţ mâ îm pț aș bă ât ău îș
        """, central + [.iso8859_16]),
      // sk
      LetterPairs(
        """
        ýc é_ ný né áv rá ži ť_ už í_ ná vý ní zá čn éh ož _č sú ác ký ý_ ú_ ča lá eľ dá ák á_ _ú ač ád rí že sť vé _š \
        án ké žb vá ým ká ľa ať jú če ár št ál té úč ís nú ré ém oč _ž tí až žn ró še óp át ľ_ ám úc iť úv č_ eč úd ív \
        má íc tý ťa há úť tú tá ií ľo ás či úk rý ýk ím dľ íp pô vš čo pí ež dú ýz šp
        """, central),
      // sl
      LetterPairs(
        """
        oč ča či čn _č ič če ža št že ož čl _š ež šč rž oš uč eč iš aš šk čj eš ži ši žn ač ša še č_ rš iž už nč ču _ž \
        čk šn žb jš nš uš čr šo mč šp žu šj žl zš dž šv žo rč žj šl bč nž
        """, central),
      // sv
      LetterPairs(
        """
        ör fö än jä är å_ ål hå på rå äl gä ät _ä vä lä sä tö nä rä år åd tä ån ök sö äk _ö mä _å äg kä hö må öv öd gå \
        vå lö äm äd ös gö åg åt öp öl ög så hä äs tå mö öj jö åe bä äc få fä
        """, western),
    ]
  }()
}
