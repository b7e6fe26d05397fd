package report

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// ownClasses are the classes of a place that has others than letters, as 甲、乙、丙.
func (w *writer) ownClasses() []func(*line) {
	counts, whole := map[string]int{}, 0
	for _, r := range w.Year.Records {
		if class := strings.TrimSuffix(strings.TrimSpace(r.Class), "类"); class != "" && answers(r) {
			counts[class]++
			whole++
		}
	}
	var phrases []func(*line)
	for _, class := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int { return cmp.Or(place(a)-place(b), strings.Compare(a, b)) }) {
		f := among(stats.IndicatorID("class_"+class), "答复类别为"+class+"类的件数", "items of the reply class "+class, stats.UnitItem, counts[class], whole)
		phrases = append(phrases, shared(class+"类", f)...)
	}
	return phrases
}

// place orders classes as they are counted in Chinese, all others behind them.
func place(class string) int {
	for _, order := range []string{"甲乙丙丁戊己庚辛壬癸", "一二三四五六七八九"} {
		if i := strings.Index(order, class); i >= 0 {
			return i
		}
	}
	return len("甲乙丙丁戊己庚辛壬癸")
}

// delays: for which causes clocks were paused and given more time, and who caused
// it, as far as that is on record.
func (w *writer) delays() *line {
	l := new(line)
	all := w.Year.Figure(idDelayed)
	if all.Part == 0 {
		return l
	}
	var causes []func(*line)
	for _, k := range vocab.All[deadline.DelayKind]() {
		causes = append(causes, counted(k.Term(), w.Year.Figure(stats.IndicatorID("delay_"+k.String())))...)
	}
	l.text("办理中因故暂停或延期并登记原因的").part(all)
	if len(causes) > 0 {
		l.text("，其中").list("、", causes)
	}
	return l.text("。")
}
