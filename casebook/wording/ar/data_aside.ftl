# A part of the page on data: charts that are on no other page any more.
data-part-aside = رسوم بيانية جانبية
data-aside-lead = تعرض هذه الرسوم البيانية بيانات قديمة أو جزئية ولا توجد في أي صفحة أخرى. وقد حُفظت كي تظل معرّفات البيانات والروابط المتداولة صالحة للفتح.
