# Words in exported files: what they contain, how to cite them, how to reproduce them.

export-scope-seen = ما يعرضه الرسم البياني: { $restrictions }
export-scope-everything = كل صفوف الاستعلام: { $restrictions }
export-scope-country = الدولة العضو المميَّزة: { $country }
export-scope-peers = مقارنةً بما يلي: { $peers }
export-scope-compared = المقارَنة: { $names }
export-scope-years-both = من { $first } إلى { $last }
export-scope-years-first = من { $first }
export-scope-years-last = حتى { $last }
export-scope-no-restriction = دون قيود
export-scope-own-values = محسوب بقيمكم الواردة في رابطه

export-sheet-what = البند
export-sheet-text = النص
export-codebook-column = العمود
export-codebook-words = المعنى
export-codebook-type = النوع
export-codebook-unit = الوحدة
export-codebook-allowed = القيم المسموح بها

export-about-title = العنوان
export-about-subtitle = الوحدة والفترة
export-about-scope = النطاق
export-about-question = الاستعلام
export-about-parameters = المعلمات
export-about-rows = الصفوف
export-about-method = طريقة الحساب
export-about-grade = الدرجة
export-about-warning = قبل الاستشهاد بهذا البيان
export-about-figure = البيان
export-about-release = الإصدار
export-about-date = تاريخ الإصدار
export-about-address = العنوان
export-about-verify = رابط للتحقق من أن البيان ما زال سارياً
export-about-source = المصدر
export-about-document = الوثيقة
export-about-notice = إشعار

export-citation-edition = البيان { $figure }، الإصدار { $release }، الدرجة: { $grade }
export-citation-edition-own-values = سيناريو يستند إلى قيم أدخلها القارئ، بلا معرّف بيان؛ الإصدار { $release }، الدرجة: { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }، { $date }. مصدر الأرقام الأساسية: { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }، { $date }. المصدر: { $source }. { $address } (للتحقق من أنه ما زال سارياً: { $verify })

export-recipe-note =
    { $query }: { $question }
    يعطي { $rows ->
        [zero] { $rows } صف
        [one] صفاً واحداً (1)
        [two] صفين ({ $rows })
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    } للبيان { $figure }. نفذوه في المجلد الذي يضم ملفات Parquet للإصدار { $release }.

export-recipe-note-own-values =
    { $query }: { $question }
    يعطي الصفوف التي ينطلق منها السيناريو. ولا يتضمن القيم التي أدخلها القارئ ولا النتائج المستندة إليها. نفذوه في المجلد الذي يضم ملفات Parquet للإصدار { $release }.

export-readme-files = محتويات هذه الحزمة
export-readme-about = عن هذه الأرقام
export-readme-again-title = كيفية إعادة إنتاجها
export-readme-again = نزّلوا ملفات Parquet للإصدار { $release } من صفحة «البيانات والأساليب»، وانسخوا إحدى الوصفات الثلاث إلى مجلدها ونفذوها هناك: `duckdb < recipe.sql` أو `python recipe.py` أو `Rscript recipe.R`. وتعطي كل منها صفوف ملف CSV دون هذا الموقع.
export-readme-again-own-values = يفتح الرابط السيناريو نفسه. وتعطي الوصفات الأرقام التي ينطلق منها: نزّلوا ملفات Parquet للإصدار { $release } من صفحة «البيانات والأساليب»، وانسخوا إحدى الوصفات الثلاث إلى مجلدها ونفذوها هناك: `duckdb < recipe.sql` أو `python recipe.py` أو `Rscript recipe.R`.
export-readme-cite = طريقة الاستشهاد
export-readme-file-csv = الصفوف (UTF-8، مفصولة بفواصل؛ والنص الذي قد يقرأه برنامج الجداول صيغةً حسابية يبدأ بفاصلة عليا)
export-readme-file-png = الرسم البياني صورةً
export-readme-file-svg = الرسم البياني صورةً
export-readme-file-pdf = الرسم البياني صورةً
export-readme-file-codebook-csv = معنى كل عمود ونوعه ووحدته
export-readme-file-citation-txt = طريقة الاستشهاد به، في جملة
export-readme-file-citation-bib = طريقة الاستشهاد به، لبرنامج BibTeX
export-readme-file-citation-ris = طريقة الاستشهاد به، لبرامج Zotero أو EndNote أو Mendeley
export-readme-file-query-sql = الاستعلام كما ينفذه هذا الموقع
export-readme-file-views-sql = المناظير ووحدات الماكرو التي يحتاج إليها الاستعلام
export-readme-file-recipe-sql = الاستعلام والمناظير والمعلمات في نص DuckDB واحد
export-readme-file-recipe-py = مثله بلغة Python
export-readme-file-recipe-r = مثله بلغة R
