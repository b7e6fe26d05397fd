package intake

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Wording is how a place calls what an examination comes to, as data: the same
// disposition has different names, and one place's list is longer than
// another's.
type Wording struct {
	ID     string       `json:"id"`
	Name   vocab.Text   `json:"name"`
	Words  []Term       `json:"words"`
	Source vocab.Source `json:"source,omitzero"`
}

// Term is one word of a place and the disposition that it means.
type Term struct {
	Label       string               `json:"label"`
	Disposition proposal.Disposition `json:"disposition"`
	// Resubmit tells that the proposer may mend the paper and submit it again.
	Resubmit bool `json:"resubmit,omitempty"`
}

// Disposition reads a word of the place.
func (w Wording) Disposition(label string) (proposal.Disposition, bool) {
	for _, t := range w.Words {
		if t.Label == label {
			return t.Disposition, true
		}
	}
	return 0, false
}

// Wordings returns the built-in wordings in the order of their ids, as copies.
func Wordings() []Wording {
	list := make([]Wording, len(wordings))
	for i, w := range wordings {
		w.Words = append([]Term(nil), w.Words...)
		list[i] = w
	}
	return list
}

// wordings are typed from the named sources.
var wordings = []Wording{
	{"hongkou", vocab.Text{ZH: "虹口区政协", EN: "Hongkou CPPCC"}, []Term{
		{"立案", proposal.DispositionFiled, false},
		{"不立案", proposal.DispositionNotFiled, false},
		{"归并", proposal.DispositionMerged, false},
		{"转用", proposal.DispositionAdvice, false},
		{"不转用", proposal.DispositionNotFiled, false},
		{"预审退回", proposal.DispositionReturned, true},
	}, vocab.Source{Title: "虹口政协履职通（公开源码中的字典）"}},
	{"lanzhou-2019", vocab.Text{ZH: "兰州市政协 2019", EN: "Lanzhou CPPCC 2019"}, []Term{
		{"立案", proposal.DispositionFiled, false},
		{"并案", proposal.DispositionMerged, false},
		{"撤案", proposal.DispositionWithdrawn, false},
	}, vocab.Source{Title: "兰州市政协 2019 年提案情况", Grade: vocab.SourceGradeMedia}},
	{"national", vocab.Text{ZH: "全国政协", EN: "national CPPCC"}, []Term{
		{"立案", proposal.DispositionFiled, false},
		{"并案", proposal.DispositionMerged, false},
		{"转为《意见和建议》", proposal.DispositionAdvice, false},
		{"不予立案", proposal.DispositionNotFiled, true},
	}, vocab.Source{Title: "全国平台给提案者的四种信函（公开客户端）"}},
	{"shanghai-2007", vocab.Text{ZH: "上海市政协 2007", EN: "Shanghai CPPCC 2007"}, []Term{
		{"立案", proposal.DispositionFiled, false},
		{"转社情民意", proposal.DispositionPublicOpinion, false},
		{"转委员来信", proposal.DispositionAdvice, false},
	}, vocab.Source{Title: "985件政协委员提案如何处理", Issued: "2007-02-02", URL: "http://news.sohu.com/20070202/n248010978.shtml", Grade: vocab.SourceGradeMedia}},
}
