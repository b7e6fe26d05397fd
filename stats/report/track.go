package report

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// kind is one kind of paper: its name in full, in the run of the text, and whether
// deputies hand it in.
type kind struct {
	id          stats.IndicatorID
	full, short string
	deputies    bool
}

// kinds are in the order in which a report names them.
var kinds = [...]kind{
	{idMotions, "人大代表议案", "议案", true},
	{idSuggestions, "人大代表建议", "建议", true},
	{idProposals, "政协提案", "提案", false},
	{idRecommendations, "政协建议案", "建议案", false},
}

// unknownKind is what was received of which no kind is recorded.
func (w *writer) unknownKind() stats.Figure {
	f := w.Year.Figure(stats.Received)
	n := f.Part
	for _, k := range kinds {
		n -= w.Year.Figure(k.id).Part
	}
	return among("track_unknown", "未登记是提案、建议、议案还是建议案的件数", "papers of which it is not recorded whether they are proposals, suggestions, motions or recommendations",
		stats.UnitItem, max(n, 0), f.Part)
}

// kinds are the kinds that there are. What has no kind on record is called a
// proposal, as offices do, and told apart where it is counted.
func (w *writer) kinds() []kind {
	var list []kind
	for _, k := range kinds {
		if w.Year.Figure(k.id).Part > 0 || k.id == idProposals && w.unknownKind().Part > 0 {
			list = append(list, k)
		}
	}
	return list
}

// papers is the word for what was received: that of the one kind, 建议提案, or the
// kinds one after the other; 提案 where that is not recorded of every paper.
func (w *writer) papers() string {
	list := w.kinds()
	switch {
	case len(list) == 0:
		return "提案"
	case len(list) == 1 && w.Year.Figure(list[0].id).Part < w.Year.Figure(stats.Received).Part:
		return list[0].short
	case len(list) == 1:
		return list[0].full
	}
	return w.paper()
}

// paper is the word for one of them in the run of the text.
func (w *writer) paper() string {
	list := w.kinds()
	if len(list) == 0 {
		return "提案"
	}
	if len(list) == 2 && list[0].id == idSuggestions && list[1].id == idProposals {
		return "建议提案"
	}
	names := make([]string, len(list))
	for i, k := range list {
		names[i] = k.short
	}
	return strings.Join(names, "、")
}

// proposer is the word for who handed the papers in: 代表 where all are deputies'.
func (w *writer) proposer() string {
	list := w.kinds()
	for _, k := range list {
		if !k.deputies {
			return "提案者"
		}
	}
	if len(list) == 0 {
		return "提案者"
	}
	return "代表"
}

// byKind counts what was received by kind, where there is more than one; the
// counts make up the whole.
func (w *writer) byKind() []func(*line) {
	var phrases []func(*line)
	for _, k := range kinds {
		phrases = append(phrases, counted(k.full, w.Year.Figure(k.id))...)
	}
	phrases = append(phrases, counted("种类未登记", w.unknownKind())...)
	if len(phrases) < 2 {
		return nil
	}
	return phrases
}

// others completes a list of counts of what was received, where there are any, by
// what is in none of them.
func (w *writer) others(phrases []func(*line), id stats.IndicatorID, name, en string, counts ...stats.Figure) []func(*line) {
	all := w.Year.Figure(stats.Received).Part
	n := all
	for _, f := range counts {
		n -= f.Part
	}
	if len(phrases) == 0 || n <= 0 {
		return phrases
	}
	return append(phrases, counted(name, among(id, name+"的件数", en, stats.UnitItem, n, all))...)
}

// unlevelled counts the papers without a level on record.
func (w *writer) unlevelled() stats.Figure {
	n := 0
	for _, r := range w.Year.Records {
		if r.Level == vocab.Level(0) {
			n++
		}
	}
	return among("level_unknown", "提出层级未登记的件数", "papers without a level on record", stats.UnitItem, n, len(w.Year.Records))
}

// otherClasses counts the letters of a class beyond D or of another scheme's
// making.
func (w *writer) otherClasses() stats.Figure {
	a := w.Year.Figure(stats.ClassA)
	n := a.Whole
	for _, id := range []stats.IndicatorID{stats.ClassA, stats.ClassB, stats.ClassC, stats.ClassD} {
		n -= w.Year.Figure(id).Part
	}
	return among("class_other", "答复类别为A、B、C、D以外的件数", "items of another reply class than A, B, C or D", stats.UnitItem, max(n, 0), a.Whole)
}
