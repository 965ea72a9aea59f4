# The card “Which share is it?”: each share with the whole that it is a part of.
share-of-of-total = من جميع الإيرادات
    .whole = الدول الأعضاء، من جميع الإيرادات المتلقاة في { $period }، بما فيها المساهمات الطوعية
share-of-without-voluntary = من الإيرادات دون المساهمات الطوعية
    .whole = الدول الأعضاء، من الإيرادات المتلقاة في { $period } دون المساهمات الطوعية
share-of-published-member-states = من الميزانية العادية، كما نُشر
    .whole = الدول الأعضاء، كما نشرته وثيقة عن { $period }، دون طريقة حسابه
share-of-published-all-members = من الميزانية العادية، جميع الأعضاء معاً
    .whole = الدول الأعضاء وأعضاء القطاعات والمنتسبون والهيئات الأكاديمية، كما نُشر عن { $period }
# The link to it from where a share is quoted.
share-which = أي حصة؟ يُستشهد بأربع حصص، كل منها من مجموع مختلف
