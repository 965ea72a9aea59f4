# Words of the API.

server-status-200 = البيانات المطلوبة
server-status-304 = دون تعديل
server-status-400 = طلب غير صالح
server-status-404 = غير موجود
server-status-403 = غير متاح
server-status-405 = طريقة غير مسموح بها
server-status-408 = انقضت مهلة الطلب
server-status-410 = نُقّح منذ ذلك الحين
server-status-413 = متن الطلب أكبر مما يلزم
server-status-414 = العنوان URL أطول مما يلزم
server-status-429 = طلبات أكثر مما يلزم
server-status-431 = حقول رأس الطلب أكبر مما يلزم
server-status-500 = خطأ داخلي
server-status-503 = غير متاح مؤقتاً

error-unknown-address = لا توجد نقطة نفاذ عند { $address }. وترد جميع نقاط النفاذ في { $index }.
error-unknown-format = النسق «{ $format }» غير متاح لـ { $name }. يُرجى استخدام أحد الأنساق التالية: { $formats }.
error-unknown-member-state = لم يُعثر على دولة عضو باسم «{ $text }». يُرجى استخدام { $allowed }.
error-unknown-table = لا يوجد جدول { $table } في الإصدار { $release }. هل تقصدون { $nearest }؟
error-unknown-parameter = المعلمة «{ $parameter }» غير معروفة هنا.{ $nearest ->
    [none] {""}
   *[other] {" "}هل المقصود «{ $nearest }»؟
  } يُرجى الاقتصار على ما يلي: { $takes }.
error-bad-address-value = «{ $value }» ليست قيمة صالحة للمعلمة { $parameter }. يُرجى استخدام { $allowed }.
error-address-too-long = عدد أحرف العنوان URL { $length }؛ والحد { $limit }. يُرجى اختصاره.
error-too-many-requests = الحد الأقصى لعدد الطلبات في الدقيقة من شبكة واحدة { $most }. يُرجى إعادة المحاولة بعد عدد من الثواني: { $seconds }.
error-too-large = يتجاوز متن الطلب { $limit } بايت. يُرجى إرسال الطلبات بلا متن.
error-too-slow = لم يصل متن الطلب خلال المهلة (بالثواني: { $seconds }). يُرجى إعادة المحاولة.
error-too-many-headers = عدد حقول رأس الطلب { $count } وحجمها بالبايت { $size }. والحد لعدد الحقول { $most } وللبايتات { $limit }. يُرجى إرسال حقول أقل أو أقصر.
error-not-offered = { $address } غير متاح في هذا الموقع.
error-unknown-figure = لا رسم بياني في هذا الموقع يحمل معرّف البيان { $figure }. يُرجى التحقق من الأخطاء المطبعية.
error-unknown-query = لا يوجد استعلام باسم { $query }. هل تقصدون { $nearest }؟
error-unknown-card = لا توجد بطاقة باسم { $card }. هل تقصدون { $nearest }؟
error-bad-parameter-value = «{ $value }» ليست قيمة صالحة للمعلمة { $parameter }: { $rule }.
error-bad-figure-id = «{ $text }» ليس معرّف بيان صالحاً. يُرجى التحقق من الأخطاء المطبعية.
error-too-many-rows = عدد صفوف الجواب { $rows }؛ والحد الأقصى لملف بهذا النسق { $limit }. يُرجى اختيار Parquet، فهو يتسع لأكثر من ذلك.
error-basket-full = الإحاطة ممتلئة: فالحد الأقصى لعدد بطاقاتها { $limit }. يُرجى حذف واحدة لإضافة أخرى.
error-basket-too-long = لا يتسع الرابط للإحاطة: فعدد أحرفها { $length }، والحد الأقصى { $limit }. يُرجى اختصار نصوصكم أو حذف بطاقة.
error-proposal-too-long = لا يتسع الرابط للتقدير: فعدد أحرفه { $length }، والحد الأقصى { $limit }. يُرجى اختصار نصوصكم أو حذف أحد البنود.
error-note-too-long = عدد أحرف الملاحظة { $length }؛ والحد الأقصى للملاحظة { $limit }. يُرجى اختصارها.
error-figure-revised = نُقّحت أرقام البيان { $figure }، ولذلك لا تُعرض صورته. وترد الأرقام الحالية في: { $verify }

server-takes-none = لا شيء
server-allowed-once = قيمة واحدة؛ فالعنوان URL يذكرها مرتين
server-allowed-order = سنة أولى لا تتجاوز السنة الأخيرة
server-allowed-country = رمز ISO 3166-1 alpha-3 لدولة عضو، مثل KEN
server-allowed-list = رموز ISO 3166-1 alpha-3 لدول أعضاء عددها { $most } على الأكثر، موصولة بشرطات، مثل EGY-KEN
server-allowed-choice = أحد ما يلي: { $choices }
server-allowed-integer = عدد صحيح من { $least } إلى { $greatest }
server-allowed-text = نص لا يتجاوز عدد أحرفه { $longest }

error-method = الطريقة { $method } غير مسموح بها هنا. يُرجى استخدام { $allowed }.
server-fault = فشل الطلب بسبب خطأ من جانبنا (المرجع { $reference }). يُرجى إعادة المحاولة بعد دقيقة.
server-unavailable = تتعذر الاستجابة للطلب في الوقت الراهن. يُرجى إعادة المحاولة لاحقاً.
server-release-missing = لم يُنشر على هذا المخدّم أي إصدار من الأرقام بعد. يُرجى إعادة المحاولة بعد دقيقة.
server-no-browser = لا يستطيع هذا المخدّم إعداد الصور لأن Chromium غير مثبت عليه. والأرقام متاحة تحت /data.
server-pictures-busy = يجري إعداد صور كثيرة. يُرجى إعادة المحاولة بعد بضع ثوان.
server-exports-busy = يجري إعداد ملفات كثيرة. يُرجى إعادة المحاولة بعد بضع ثوان.
server-storage-full = يتعذر إعداد هذا الملف في الوقت الراهن لأن مساحة التخزين في المخدّم ممتلئة. والجداول متاحة تحت /data.
server-busy = عدد مستخدمي هذا الموقع كبير في الوقت الراهن. يُرجى إعادة المحاولة بعد دقيقة.
server-picture-too-late = لم تكن الصورة جاهزة في الوقت المحدد. يُرجى إعادة المحاولة.
server-picture-failed = تعذر إعداد الصورة. يُرجى إعادة المحاولة، أو استخدام زري PNG وSVG الخاصين بالرسم البياني، وهما يعملان دون المخدّم.
server-note-busy = يجري إعداد إحاطات أخرى في الوقت الراهن. يُرجى إعادة المحاولة بعد بضع ثوان.
server-note-failed = تعذر إعداد الإحاطة بنسق PDF. يُرجى إعادة المحاولة أو استخدام نسق آخر.
server-query-failed = تعذرت قراءة الأرقام. يُرجى إعادة المحاولة بعد دقيقة.
server-unknown-release = الإصدار الذي يطلبه هذا الرابط غير محفوظ على هذا المخدّم. يُرجى فتح الرابط دون الإصدار للاطلاع على أحدث الأرقام.
server-release-damaged = الأرقام على هذا المخدّم متضررة ولا تُعرض إلى أن تُصلَح. يُرجى إعادة المحاولة لاحقاً.

server-api = واجهة API لهذا الموقع: كل استعلام بمعلماته، وكل جدول، والإصدار كله، وكل رسم بياني صورةً. وللمعلمات الأسماء نفسها التي في عناوين URL للصفحات. وتحمل الردود ETag؛ فاستخدموا If-None-Match للطلبات المشروطة. الإصدار { $release }.
server-question = { $grain }. الأعمدة: { $columns }. ملاحظات: { $notes } الحد الأقصى للصفوف { $limit }، و{ $xlsx } بنسق XLSX. ويجب ألا تتجاوز السنة الأولى السنة الأخيرة.
server-address-index = قائمة بجميع الاستعلامات والملفات
server-address-datapackage = الجداول في حزمة Frictionless Data Package
server-address-catalogue = الجداول في هيئة فهرس DCAT، لتجمعها فهارس أخرى
server-address-sdmx-structure = بنية SDMX: تدفقات البيانات وبنى البيانات والمفاهيم وقوائم الرموز (SDMX-JSON 2.0)
server-address-sdmx-data = بيانات جدول واحد وفق SDMX‏ (SDMX-CSV 2.0 أو SDMX-JSON 2.0)
server-address-openapi = وصف OpenAPI هذا
server-address-changes = ما تغيّر من إصدار إلى آخر، في موجز Atom
server-address-database = الإصدار كله في ملف DuckDB واحد
server-address-archive = الإصدار كله في ملف ZIP يضم ملفات Parquet
server-address-table = جدول واحد كامل بنسق CSV أو Parquet
server-address-picture = صورة رسم بياني بحسب معرّف بيانه، ما دامت أرقامه سارية
server-address-brochure = الكتيّب بنسق PDF أو شرائحَ، لدولة عضو واحدة أو لجميع الدول الأعضاء
server-address-infographic-pdf = المبررات لدولة عضو واحدة في صفحة واحدة، للطباعة
server-address-briefing = الإحاطة المعتادة ملفاً، لدولة عضو واحدة وجمهور واحد، أو العرض الموحّد للمجلس
server-address-infographic-png = مثله صورةً، لمنشور أو رابط متداول
server-address-infographic-svg = مثله رسماً متجهياً
server-address-live = الحيوية: هل تستجيب العملية
server-address-ready = الجاهزية: هل تستطيع خدمة القراء، ومن أي إصدار
server-parameter-language = لغة العناوين والجمل
server-parameter-separator = لملفات CSV فقط: ما يفصل بين الخلايا. comma فاصلة مع نقطة عشرية؛ semicolon فاصلة منقوطة مع فاصلة عشرية؛ local كما تتوقعه برامج الجداول بلغة lang
server-parameter-bom = لملفات CSV فقط: هل يبدأ الملف بعلامة ترتيب البايتات (BOM). تحتاج إليها برامج الجداول لقراءة الحروف، ولا تحتاج إليها البرامج الأخرى

server-package = الجداول التي يقوم عليها «أهمية الاتحاد الدولي للاتصالات: مبررات الاستثمار فيه»، الإصدار { $release }. أرقام عامة عن الاتحاد الدولي للاتصالات. وقد فُحصت، وأُدرج كل تصحيح، ولكل رقم مصدره ودرجته.
server-grain = مستوى التفصيل: { $grain }.
server-readme =
    الأرقام التي يقوم عليها الموقع: الإصدار { $release } بتاريخ { $date }.

    كل جدول ملف Parquet. ويصف `datapackage.json` كل عمود ووحدته والقيم
    التي يجوز أن يأخذها، بصيغة Frictionless Data Package. ويبيّن الجدول `corrections` ما
    صُحح ولماذا. ويبيّن الجدول `sources` مصدر كل رقم.

    لقراءة جدول:

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = الجداول
server-readme-sources = المصادر وشروطها

first-screen-no-scripts = تحتاج الرسوم البيانية والمرشِّحات والملفات إلى نصوص برمجية لا ينفذها متصفحكم. وترد الاستنتاجات الرئيسية أعلاه، ويتضمن هذا الجدول أرقام الرسم البياني الأول. وجميع الأرقام متاحة تحت /data/index.json.
first-screen-unconnected = لا تسمح شبكتكم لهذه الصفحة بالاتصال، ولذلك يؤدي كل اختيار إلى تحميل صفحة جديدة. والأرقام والرسوم البيانية والجداول والإحاطات الجاهزة متاحة كلها هنا. ويحتاج المحاكي وتكلفة المقترح والإحاطات الخاصة بكم إلى اتصال WebSocket (WSS) يمكن للمسؤولين عن شبكتكم السماح به. وتواصل هذه الصفحة المحاولة.
first-screen-frame = لا يستطيع هذا الرسم البياني الاتصال بموقعه من هذا الإطار، ولذلك يُعرض صورةً.
first-screen-open = فتحه في علامة تبويب جديدة
first-screen-old = متصفحكم أقدم من أن يعرض الصفحة التفاعلية (يعرضها Safari 16.4 أو Firefox 115 أو إصدار أحدث)، ولذلك يؤدي كل اختيار إلى تحميل صفحة جديدة. والأرقام والرسوم البيانية والجداول والإحاطات الجاهزة متاحة كلها هنا.
static-edition = هذه نسخة ثابتة من هذا الموقع: الإصدار { $release } بتاريخ { $date }. أما المرشِّحات والبحث والمحاكي والإحاطات فهي في الموقع نفسه.
static-edition-files = ملفات هذه النسخة
