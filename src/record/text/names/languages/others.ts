import type { WrittenGrammar } from './grammar.ts';

export const turkish: WrittenGrammar = {
  suffixes: '*',
  titles:
    'bay bayan sayın doktor profesör cumhurbaşkanı başkan başkanı başbakan bakan bakanı vali belediye milletvekili senatör general ' +
    'albay yüzbaşı hakim yargıç savcı kral kraliçe prens prenses papa şeyh emir sultan büyükelçi müdür sekreter sözcü sözcüsü lider lideri ' +
    'avukat teknik direktör',
  openers:
    've ama fakat veya eğer çünkü ancak sonra önce bugün dün yarın burada orada şimdi artık henüz da de yine hep asla belki bu şu ' +
    'o onlar biz ben siz her tüm bazı hiç bir ne kim nerede neden evet hayır ayrıca daha göre rağmen',
  institutions:
    'bankası üniversitesi okulu camii müzesi caddesi sokağı meydanı köprüsü kulesi havalimanı limanı istasyonu stadı savaşı ' +
    'antlaşması körfezi denizi gölü dağı adası adaları cumhuriyeti krallığı vakfı gazetesi ajansı yeni kuzey güney doğu batı',
};

export const finnish: WrittenGrammar = {
  suffixes: '*',
  titles:
    'herra rouva tohtori professori presidentti pääministeri ministeri pormestari kansanedustaja kenraali eversti tuomari kuningas kuningatar piispa paavi',
  titleEndings: 'ministeri johtaja',
  openers:
    'ja mutta tai jos kun koska vaikka sitten myöhemmin aiemmin tänään eilen huomenna täällä siellä nyt jo vielä myös aina ehkä hän he se ne me minä tämä kaikki ei kyllä mitä kuka missä on oli ovat mukaan',
  institutions:
    'pankki yliopisto kirkko museo katu tori silta lentoasema satama tasavalta uusi etelä pohjois itä länsi',
};

export const hungarian: WrittenGrammar = {
  titles:
    'dr doktor professzor elnök miniszterelnök miniszter polgármester képviselő tábornok ezredes bíró király királynő pápa püspök',
  openers:
    'a az egy és de vagy ha amikor mert bár aztán később korábban ma tegnap holnap itt ott most már még is mindig talán ő ők mi én ez azt minden nem igen mit ki hol van volt szerint',
  institutions: 'bank egyetem templom múzeum utca tér híd repülőtér kikötő köztársaság új észak dél kelet nyugat',
};

export const greek: WrittenGrammar = {
  locatives: 'στο στη στην στον',
  titles:
    'κ κος κυρία κύριος δρ δόκτωρ καθηγητής πρόεδρος προέδρου πρωθυπουργός πρωθυπουργού υπουργός υπουργού δήμαρχος βουλευτής στρατηγός δικαστής βασιλιάς βασίλισσα πάπας πατριάρχης αρχιεπίσκοπος πρέσβης',
  openers:
    'ο η το οι τα τον την του της των ένας μια ένα και αλλά ή αν όταν ενώ επειδή μετά πριν σήμερα χθες αύριο εδώ εκεί τώρα ήδη ακόμη επίσης πάντα ποτέ όμως έτσι ίσως αυτός αυτή αυτό αυτοί όλοι δεν όχι ναι τι ποιος πού είναι ήταν σύμφωνα',
  prepositions: 'σε στο στη στην στον στις στους από με για προς χωρίς κατά μεταξύ',
  joiners: 'του της των ντε',
  streets: 'οδός πλατεία γέφυρα πύργος ίδρυμα ξενοδοχείο στάδιο θέατρο μουσείο',
  institutions:
    'τράπεζα πανεπιστήμιο εκκλησία μουσείο οδός πλατεία γέφυρα πύργος αεροδρόμιο λιμάνι μάχη συνθήκη κόλπος θάλασσα λίμνη νησί νέα νέο νότια νότιο βόρεια βόρειο',
};

export const indonesian: WrittenGrammar = {
  locatives: 'di',
  titles:
    'bapak ibu pak bu doktor profesor presiden perdana menteri gubernur bupati walikota wali jenderal kolonel kapten hakim jaksa raja ratu pangeran paus uskup kyai sultan ketua direktur juru bicara',
  openers:
    'dan tetapi tapi atau jika ketika saat karena meskipun kemudian lalu setelah sebelum hari kemarin besok di sini sana sekarang sudah masih juga selalu mungkin dia ia mereka kami kita saya ini itu semua tidak ya apa siapa mana adalah menurut',
  prepositions: 'di ke dari pada dengan untuk oleh dalam sejak sampai antara tentang tanpa',
  streets: 'jalan jembatan yayasan hotel stadion museum bandara masjid',
  institutions:
    'bank universitas sekolah gereja masjid museum jalan jembatan bandara pelabuhan pulau danau gunung teluk republik kerajaan timur barat selatan utara baru',
};

export const arabic: WrittenGrammar = {
  titles:
    'السيد السيدة سيد الدكتور الدكتورة د الأستاذ الرئيس رئيس الوزراء الوزير الوزيرة وزير الخارجية الدفاع الداخلية المالية العمدة عمدة النائب السيناتور الجنرال ' +
    'العقيد اللواء القاضي المستشار المستشارة الملك الملكة الأمير الأميرة الشيخ الإمام البابا السلطان السفير المدير المتحدث الزعيم المحامي الحاج',
  verbs:
    'قال قالت وقال وقالت يقول تقول أعلن أعلنت أكد أكدت وأكد أضاف أضافت وأضاف وأضافت صرح صرحت ذكر ذكرت أوضح أوضحت شدد كتب رد نفى وصل زار التقى استقبل غادر دعا اتهم حذر طالب',
  openers:
    'لكن ولكن بحسب وبحسب حسب وفقا وفقاً ثم إذا عندما بينما لأن اليوم أمس غدا هنا هناك الآن أيضا كما هو هي هم أن إن أنه بأن التي الذي مع من إلى على عن في بعد قبل بين ضد حول منذ حتى عند لدى أو و',
  prepositions: 'من إلى على عن في مع بعد قبل بين ضد حول منذ حتى عند لدى',
  institutions:
    'بنك جامعة مدرسة كنيسة مسجد متحف شارع ساحة جسر برج مطار ميناء ملعب معركة معاهدة اتفاق اتفاقية خليج بحر بحيرة جبل جزيرة جزر مضيق صحيفة وكالة إذاعة مؤسسة مستشفى فندق حزب نادي',
  parts: 'جنوب شمال شرق غرب وسط الجنوبية الشمالية الشرقية الغربية الجديدة الكبرى الجديد',
};

export const persian: WrittenGrammar = {
  titles:
    'آقای خانم دکتر پروفسور رئیس‌جمهور رئیس‌جمهوری نخست‌وزیر وزیر شهردار نماینده سناتور ژنرال سردار سرهنگ قاضی صدراعظم شاه ملکه شاهزاده پاپ شیخ آیت‌الله امام سفیر مدیر سخنگوی رهبر',
  openers:
    'گفته گفتهٔ نقل و اما ولی یا اگر وقتی چون سپس بعد قبل امروز دیروز فردا اینجا آنجا اکنون هم نیز همیشه او آنها ما که از به با در بر برای تا بین درباره علیه',
  prepositions: 'از به با در بر برای تا بین درباره علیه',
  institutions:
    'بانک دانشگاه مدرسه کلیسا مسجد موزه خیابان میدان پل برج فرودگاه بندر ورزشگاه نبرد پیمان خلیج دریای دریاچه کوه جزیره جزایر تنگه روزنامه خبرگزاری بنیاد',
  parts: 'جنوبی شمالی شرقی غربی جدید بزرگ جنوب شمال شرق غرب',
};

export const hebrew: WrittenGrammar = {
  titles:
    'מר גברת גב ד"ר פרופ פרופסור הנשיא הנשיאה נשיא נשיאת הממשלה ראש השר השרה שר שרת ראש-העיר העיר חבר הכנסת ח"כ הסנאטור הגנרל אלוף השופט השופטת הקנצלר הקנצלרית המלך המלכה הנסיך הנסיכה האפיפיור הרב השייח השגריר המנהל הדובר הדוברת המנהיג עורך הדין עו"ד הביטחון החוץ האוצר הפנים',
  verbs: 'אמר אמרה אומר אומרת הודיע הודיעה הוסיף הוסיפה טען טענה הצהיר הצהירה הדגיש השיב כתב הגיע ביקר נפגש פגש קרא',
  openers:
    'אבל אך או אם כאשר כש בזמן כי אחרי לפני היום אתמול מחר כאן שם עכשיו גם תמיד אולי הוא היא הם אנחנו אני זה זאת כל לא כן מה מי איפה את של על עם אל מן בין נגד לפי עד',
  prepositions: 'את של על עם אל מן בין נגד לפי עד אחרי לפני',
  institutions:
    'בנק אוניברסיטת אוניברסיטה כנסיית מסגד מוזיאון רחוב כיכר גשר מגדל נמל אצטדיון קרב הסכם אמנת מפרץ ים אגם הר אי איי מצר עיתון סוכנות קרן מלון מפלגת',
  parts: 'דרום צפון מזרח מערב הדרומית הצפונית המזרחית המערבית החדשה',
};

export const hindi: WrittenGrammar = {
  titles:
    'श्री श्रीमती सुश्री डॉ डॉक्टर प्रोफेसर राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री विदेश रक्षा वित्त गृह राज्यपाल महापौर सांसद विधायक जनरल कर्नल न्यायाधीश राजा रानी राजकुमार पोप राजदूत निदेशक प्रवक्ता नेता',
  openers: 'और लेकिन या अगर जब क्योंकि फिर बाद पहले आज कल यहां वहां अब भी वह वे हम मैं यह कि ने को से में पर का की के तक',
  institutions:
    'बैंक विश्वविद्यालय कॉलेज विद्यालय अस्पताल हवाईअड्डा हवाई एयरपोर्ट स्टेडियम संग्रहालय पार्टी ट्रस्ट फाउंडेशन एक्सप्रेस टाइम्स मार्ग रोड चौक पुल नदी झील पर्वत मंदिर मस्जिद समझौता संधि',
  parts: 'दक्षिण उत्तर पूर्वी पश्चिमी दक्षिणी उत्तरी नई नया न्यू',
};

/** Scripts without spaces and Korean: what may touch a name. Titles stand after it. */
export const chinese: WrittenGrammar = {
  titles:
    '先生 女士 小姐 总统 總統 总理 總理 首相 主席 部长 部長 市长 市長 省长 州长 议员 議員 将军 將軍 法官 博士 教授 国王 國王 女王 王子 公主 教皇 大使 局长 发言人 發言人 外长 书记 夫人',
  institutions:
    '大学 大學 银行 銀行 日报 日報 时报 時報 晚报 邮报 郵報 新闻 新聞 公司 集团 集團 机场 機場 车站 大街 大道 路 街 广场 廣場 大桥 大橋 塔 港 湾 灣 海峡 海峽 岛 島 湖 山 河 医院 博物馆 博物館 体育场 协议 協議 条约 條約 战役 宣言 基金会 党 人 语 語 文',
  parts: '南 北 东 東 西 新 大 小 老 中',
  openers:
    '的 了 在 是 和 与 與 跟 及 或 说 說 称 稱 表 对 對 向 将 將 被 把 让 讓 从 從 到 为 為 于 於 也 又 还 還 就 都 不 没 沒 已 曾 正 会 會 要 能 可 并 並 但 而 以 同 给 給 由 来 來 去 访 則 则 因 后 後 前 时 時 今 昨',
};

export const japanese: WrittenGrammar = {
  titles:
    '氏 さん 様 君 大統領 首相 総理 大臣 外相 国防相 市長 知事 議員 議長 将軍 大佐 判事 博士 教授 国王 女王 王子 王女 皇帝 法王 教皇 大使 局長 報道官 社長 会長 監督 選手 容疑者 被告 代表 委員長',
  institutions:
    '大学 銀行 新聞 タイムズ ポスト 空港 駅 通り 街道 広場 橋 タワー 港 湾 海峡 島 諸島 湖 山 川 病院 博物館 スタジアム 条約 合意 宣言 財団 党 人 語',
  parts: '南 北 東 西 新 大 小 中央',
  openers: 'は が を に で と の も へ や か から まで より など ら',
};

export const korean: WrittenGrammar = {
  titles:
    '씨 님 대통령 총리 장관 시장 도지사 의원 의장 장군 대령 판사 검사 박사 교수 국왕 여왕 왕자 공주 교황 대사 국장 대변인 사장 회장 감독 선수 대표 위원장 외무장관 국방장관 외교장관 총재',
  openers: '그러나 하지만 그리고 또한 또 그 이 이날 오늘 어제 내일 당시 이후 이에 한편 및 와 과 대해 위해',
  institutions:
    '대학교 대학 은행 신문 일보 타임스 포스트 공항 역 거리 대로 광장 다리 타워 항 만 해협 섬 호 산 강 병원 박물관 경기장 협정 조약 선언 재단',
  parts: '남 북 동 서 신 남부 북부 동부 서부 뉴',
};

export const thai: WrittenGrammar = {
  titles: 'นาย นาง นางสาว ดร คุณ ประธานาธิบดี นายกรัฐมนตรี รัฐมนตรี นายพล ผู้ว่าการ สมเด็จ เจ้าชาย เอกอัครราชทูต โฆษก',
  parts: 'ใต้ เหนือ ตะวันออก ตะวันตก ใหม่ นิว',
};
