# Words of the offline pack and of the README in its ZIP.

pack-kept = لا يحتاج هذا الملف إلى شبكة: فالرسوم البيانية والبيانات والمصادر كلها فيه.
pack-present = العرض
pack-print = الطباعة
pack-theme = فاتح أو داكن
pack-contents = المحتويات
pack-view = عرض هذا الاستنتاج
pack-no-script = من دون نصوص برمجية تُعرض الرسوم البيانية جداولَ.
pack-verify = للتحقق من أنه ما زال سارياً: { $address }
pack-verify-none = يمكن التحقق من البيان { $figure } في صفحة «التحقق من بيان» في الموقع.
pack-figure = البيان { $figure }، الإصدار { $release } بتاريخ { $date }
pack-about = عن هذا البيان
pack-method = طريقة الحساب
pack-warnings = قبل الاستشهاد بهذا البيان
pack-note = ملاحظة خاصة
pack-save = حفظ البيانات (CSV)
pack-data = البيانات ودليل الرموز
pack-data-lead = الصفوف التي يقوم عليها كل رسم بياني، كما كانت عند إعداد هذا الملف، ومعاني أعمدتها.
pack-column = العمود
pack-meaning = المعنى
pack-type = النوع
pack-unit = الوحدة
pack-codebook = دليل الرموز: كل أعمدة البيانات
pack-cite = طريقة الاستشهاد
pack-cite-save = لبرامج إدارة المراجع:
pack-footer = أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد. الإصدار { $release } بتاريخ { $date }.

pack-readme-open = انقروا نقراً مزدوجاً على { $file } لفتحه في متصفح الويب. وهو لا يحتاج إلى شبكة ولا يرسل شيئاً. ويعرض «العرض» الاستنتاجات نفسها شرائحَ: تنقل مفاتيح الأسهم بينها، ويفتح S ملاحظات المتحدث، وتسرد ? المفاتيح.
pack-readme-files = في هذا المجلد:
pack-readme-check = يتضمن SHA256SUMS.txt المجموع التدقيقي لكل ملف (sha256sum -c SHA256SUMS.txt). وملفات CSV بترميز UTF-8 ومفصولة بفواصل؛ والنص الذي قد يقرأه برنامج الجداول صيغةً حسابية يبدأ بفاصلة عليا. ويشرح codebook.csv كل عمود.
pack-readme-figures = الاستنتاجات بمصادرها ودرجاتها ومعرّفات بياناتها:
pack-readme-figure = البيان { $figure }
pack-readme-own-values = يستند إلى قيم أدخلها القارئ؛ بلا معرّف بيان
pack-readme-release = الإصدار { $release } بتاريخ { $date }. أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد.
