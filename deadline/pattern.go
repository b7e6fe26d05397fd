package deadline

// The forms of dates and periods as regular expressions of JSON Schema. They say
// what ParseDate and its kin take, but for what only a reader can tell: which
// years have a 29 February.
const (
	dayPattern      = `(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))`
	monthDayPattern = `^$|^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|^[０-９]{2}[-－][０-９]{2}$|^[ 0-9０-９〇零一二两三四五六七八九十]+月[ 0-9０-９〇零一二两三四五六七八九十]*[日号底末]?$`
	periodPattern   = `^$|^[-−–]? *P-?[0-9]{1,5}[DWM]$|^[-−–前 ]*([0-9０-９〇零一二两三四五六七八九十百千万 ]+(个?工作日|workdays?|个?自然日|日|天|days?|个?星期|个?周|weeks?|个月|months?)|半年)(以内|之内|内)?(以前|之前|前)?([（(][^（）()]*[）)])?$`
)
