package report

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
)

// situation writes 基本情况: what came in, what it was about, and what became of it.
func (w *writer) situation() []Node {
	if w.Year.Figure(stats.Received).Part == 0 {
		return nil
	}
	var paragraphs []Node
	for _, l := range []*line{w.received(), w.handled(), w.delays(), w.results(), w.disordered()} {
		if !l.empty() {
			paragraphs = append(paragraphs, l.paragraph())
		}
	}
	return paragraphs
}

// counted is one phrase such as 主办12件, if there are any.
func counted(name string, f stats.Figure) []func(*line) {
	if f.Part == 0 {
		return nil
	}
	return []func(*line){func(l *line) { l.text(name).part(f) }}
}

// shared is counted with the share: A类30件,占83.33%.
func shared(name string, f stats.Figure) []func(*line) {
	if f.Part == 0 {
		return nil
	}
	return []func(*line){func(l *line) { l.text(name).part(f).text("，占").percent(f) }}
}

func join(lists ...[]func(*line)) []func(*line) {
	var all []func(*line)
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// received: how many of which kind and role, and the themes.
func (w *writer) received() *line {
	fig := w.Year.Figure
	received := fig(stats.Received)
	l := new(line).date(yearZH(w.Year.Year)).text("，" + w.we() + "共收到" + w.papers()).part(received)
	if kinds := w.byKind(); len(kinds) > 0 {
		l.text("（").list("、", kinds).text("）")
	}
	roles := join(counted("单办", fig(stats.Sole)), counted("主办", fig(stats.Lead)), counted("分办", fig(stats.Separate)), counted("承办", fig("undertake")),
		counted("会办", fig(stats.Assist)), counted("参阅", fig(idCopy)))
	roles = w.others(roles, "role_unknown", "未交办或未登记办理类型", "papers not assigned or without a role on record",
		fig(stats.Sole), fig(stats.Lead), fig(stats.Separate), fig("undertake"), fig(stats.Assist), fig(idCopy))
	if len(roles) > 0 {
		l.text("，其中").list("、", roles)
	}
	if levels := w.levels(); len(levels) > 1 {
		l.text("；按提出层级分，").list("、", levels)
	}
	if key := fig(stats.KeyProposals); key.Part > 0 {
		l.text("；列为重点办理的").part(key)
	}
	if excellent := fig(idExcellent); excellent.Part > 0 {
		l.text("；评为优秀的").part(excellent)
	}
	l.text("。")
	if filing := fig(stats.FilingRate); filing.HasValue() && filing.Part < filing.Whole {
		l.text("经审查，立案").part(filing).text("，立案率").percent(filing)
		if others := join(counted("并案", fig(idMerged)), counted("转送", fig(idRedirected)),
			counted("不予立案", fig(idNotFiled)), counted("撤案", fig(idWithdrawn))); len(others) > 0 {
			l.text("，").list("、", others)
		}
		l.text("。")
	}
	if split := fig("split"); split.Part > 0 {
		l.text("另有").part(split).text("因一案数事分案办理，已按分成的件数统计。")
	}
	if themes := w.themes(); len(themes) > 0 {
		l.text("内容主要涉及" + strings.Join(themes, "、") + "等方面。")
	}
	return l
}

func (w *writer) levels() []func(*line) {
	var phrases []func(*line)
	for _, level := range vocab.All[vocab.Level]() {
		n := 0
		for _, r := range w.Year.Records {
			if r.Level == level && r.Disposition != proposal.DispositionSplit {
				n++
			}
		}
		f := among(stats.IndicatorID("received_"+level.String()), "收到的"+level.Term()+"级件数", "papers received of the level "+level.String(),
			stats.UnitItem, n, w.Year.Figure(stats.Received).Whole)
		phrases = append(phrases, counted(level.Term()+"级", f)...)
	}
	if len(phrases) > 0 {
		phrases = append(phrases, counted("层级未登记", w.unlevelled())...)
	}
	return phrases
}

// maxThemes bounds how many themes are named.
const maxThemes = 8

// themes names the categories, the most frequent first, equally frequent ones in
// the order of the taxonomy and then of their codes.
func (w *writer) themes() []string {
	counts := map[string]int{}
	for _, r := range w.Year.Records {
		if r.Category != "" && r.Disposition != proposal.DispositionSplit {
			counts[r.Category]++
		}
	}
	order := map[string]int{}
	names := map[string]string{}
	for n, t := range w.Themes {
		if _, twice := order[t.Code]; !twice {
			order[t.Code], names[t.Code] = n, t.Name.ZH
		}
	}
	codes := make([]string, 0, len(counts))
	for code := range counts {
		if names[code] == "" && chinese(code) {
			names[code] = code
		}
		if names[code] != "" {
			codes = append(codes, code)
		}
	}
	place := func(code string) int {
		if n, ok := order[code]; ok {
			return n
		}
		return len(order)
	}
	sort.Slice(codes, func(i, j int) bool {
		a, b := codes[i], codes[j]
		switch {
		case counts[a] != counts[b]:
			return counts[a] > counts[b]
		case place(a) != place(b):
			return place(a) < place(b)
		}
		return a < b
	})
	var list []string
	for _, code := range codes[:min(len(codes), maxThemes)] {
		list = append(list, names[code])
	}
	return list
}

// chinese reports whether s is a name that can stand in a Chinese sentence: Han
// characters without a number.
func chinese(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Han, r) && r != '、' && r != '与' {
			return false
		}
	}
	return s != ""
}

// handled: replies, opinions, and whether in time.
func (w *writer) handled() *line {
	fig := w.Year.Figure
	replies, opinions := fig(stats.ReplyRate), fig(idOpinionRate)
	l := new(line)
	if replies.HasValue() {
		l.text("截至")
		if on := w.settled(); !on.IsZero() {
			l.date(on.ZH())
		} else {
			l.text("统计之日")
		}
		l.text("，应" + w.byUs() + "答复的").whole(replies)
		switch replies.Part {
		case replies.Whole:
			l.text("已全部答复")
		case 0:
			l.text("均尚未答复")
		default:
			l.text("中已答复").part(replies)
		}
		l.text("，办复率").percent(replies)
		w.closedAndInTime(l)
		l.text("。")
	}
	if opinions.HasValue() {
		l.text("会办的").whole(opinions)
		switch opinions.Part {
		case opinions.Whole:
			l.text("均已向主办单位出具会办意见")
		case 0:
			l.text("均尚未出具会办意见")
		default:
			l.text("中，已向主办单位出具会办意见").part(opinions)
		}
		if inTime := fig(idOpinionTime); inTime.HasValue() {
			if inTime.Part == inTime.Whole {
				l.text("，有期限的全部按期完成")
			} else {
				l.text("，按期率").percent(inTime)
			}
		}
		l.text("。")
	}
	return l
}

// disordered: how many papers have something on record that does not fit the
// order of the handling, of which therefore no number can speak.
func (w *writer) disordered() *line {
	n, replies := 0, 0
	for _, r := range w.Year.Records {
		if len(r.Refused) > 0 {
			n++
		}
	}
	for _, x := range w.Year.Figure(stats.ReplyRate).Excluded {
		if x.Code == outOfOrder {
			replies = x.N
		}
	}
	l := new(line)
	if n == 0 {
		return l
	}
	received := w.Year.Figure(stats.Received).Part
	l.text("有").part(among("out_of_order", "登记的事项与办理流程不符的件数", "items with something on record that does not fit the order of the handling", stats.UnitItem, n, received)).
		text("登记的事项与办理流程不符")
	if replies > 0 {
		l.text("，其中").part(among("reply_out_of_order", "因登记与办理流程不符而不能确定是否答复的件数", "items of which it is not known whether they were replied to, because what is on record does not fit", stats.UnitItem, replies, n)).
			text("不能确定是否已答复")
	}
	return l.text("；不能确定的均未计入有关数字，须核实更正后重新统计。")
}

// byUs sets the bureau's own papers apart from those it assists with; a city's
// desk hands all of them on.
func (w *writer) byUs() string {
	if w.unitWord() == "承办单位" {
		return ""
	}
	return "由" + w.we()
}

func (w *writer) closedAndInTime(l *line) {
	if closing := w.Year.Figure(stats.ClosingRate); closing.Part > 0 {
		l.text("；办结").part(closing).text("，办结率").percent(closing)
	}
	if inTime := w.Year.Figure(stats.OnTimeRate); inTime.HasValue() {
		l.text("；已答复且有期限的").whole(inTime)
		if inTime.Part == inTime.Whole {
			l.text("全部按期答复，按期办结率")
		} else {
			l.text("中按期答复").part(inTime).text("，按期办结率")
		}
		l.percent(inTime)
	}
}

// settled is the day that 截至 may name: the one given, or the day of the last
// reply where nothing is open.
func (w *writer) settled() deadline.Date {
	if !w.AsOf.IsZero() {
		return w.AsOf
	}
	var last deadline.Date
	for _, r := range w.Year.Records {
		for _, d := range []deadline.Date{r.RepliedOn, r.OpinionOn, r.ClosedOn} {
			if d.After(last) {
				last = d
			}
		}
	}
	if f := w.Year.Figure(idHandlingRate); f.Part < f.Whole {
		return deadline.Date{}
	}
	return last
}

// classes: by the letters A to D, or by a place's own where it has others.
func (w *writer) classes(l *line) {
	fig := w.Year.Figure
	isOwn := func(e stats.Excluded) bool { return e.Code == "own_class" && e.N > 0 }
	list := join(shared("A类", fig(stats.ClassA)), shared("B类", fig(stats.ClassB)),
		shared("C类", fig(stats.ClassC)), shared("D类", fig(stats.ClassD)), shared("其他类别", w.otherClasses()))
	if slices.ContainsFunc(fig(stats.ClassA).Excluded, isOwn) {
		list = w.ownClasses()
	}
	if len(list) > 0 {
		l.text("按答复类别分，").list("；", list).text("。")
	}
}

// results: classes or outcomes, opinions of the proposers, publication.
func (w *writer) results() *line {
	fig := w.Year.Figure
	l := new(line)
	if w.oneScheme() {
		w.classes(l)
	}
	if outcomes := join(shared("已解决或采纳", fig(idSolved)), shared("正在解决或部分解决", fig(idUnderway)),
		shared("列入计划", fig(idPlanned)), shared("暂不能解决或留作参考", fig(idUnsolved))); len(outcomes) > 0 {
		l.text("按办理结果分，").list("；", outcomes).text("。")
	}
	w.verdicts(l)
	if published := fig(stats.PublicationRate); published.Part > 0 {
		l.text("已公开答复").part(published).text("，公开率").percent(published)
		if withheld := w.withheld(); withheld.Part > 0 {
			l.text("，另有").part(withheld).text("按规定或应" + w.proposer() + "要求不予公开")
		}
		l.text("。")
	}
	return l
}

// oneScheme reports whether all letters were given under one scheme: letters of
// two schemes cannot stand in one sentence.
func (w *writer) oneScheme() bool {
	scheme, found := "", false
	for _, r := range w.Year.Records {
		if r.Class == "" {
			continue
		}
		if found && r.Scheme != scheme {
			return false
		}
		scheme, found = r.Scheme, true
	}
	return found
}

func (w *writer) verdicts(l *line) {
	fig := w.Year.Figure
	rate := fig(stats.SatisfactionRate)
	if !rate.HasValue() {
		return
	}
	grades := join(counted("满意", fig(idSatisfiedOnlyRate)), counted("基本满意", fig(idMostlySatisfiedRate)),
		counted("理解", w.understood(rate)), counted("不满意", fig(idDissatisfiedRate)))
	l.text(w.proposer()+"已评价的").whole(rate).text("中，").list("、", grades).text("，满意率").percent(rate)
	if fig(idMostlySatisfiedRate).Part > 0 {
		l.text("（含基本满意）")
	}
	if unrated := fig(idUnrated); unrated.Part > 0 {
		l.text("；另有").part(unrated).text("已答复尚未评价，未计入满意率")
	}
	l.text("。")
}

// understood is the share of verdicts that say 理解, which is neither satisfied
// nor dissatisfied.
func (w *writer) understood(rate stats.Figure) stats.Figure {
	n := rate.Whole - rate.Part - w.Year.Figure(idDissatisfiedRate).Part
	return among("understood", "已评价件中评价为“理解”的件数", "items rated \"understood\" among items rated", stats.UnitItem, n, rate.Whole)
}

func (w *writer) withheld() stats.Figure {
	n, replied := 0, 0
	for _, r := range w.Year.Records {
		if r.RepliedOn.IsZero() || !answers(r) {
			continue
		}
		replied++
		if r.Withheld {
			n++
		}
	}
	return among("withheld", "已答复件中定为不公开的件数", "items decided not to be published among items replied to", stats.UnitItem, n, replied)
}

// answers reports whether the record has to be replied to, by the definition of
// 办复率.
func answers(r stats.Record) bool {
	filed := r.Disposition == 0 || r.Disposition == proposal.DispositionFiled
	return filed && r.Role != vocab.RoleAssist && r.Role != vocab.RoleCopy
}
