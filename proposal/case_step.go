package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// ReviewStep is one of the steps in which papers are examined and letters are
// reviewed 「初审、复审、终审」, in their order.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Source: the practice of 贵州 and of a city's system; others call the first 预审.
type ReviewStep = vocab.Word[reviewStepSet]

// The values of ReviewStep.
const (
	ReviewStepFirst  ReviewStep = iota + 1 // first 初审
	ReviewStepSecond                       // second 复审
	ReviewStepFinal                        // final 终审
)

type reviewStepSet struct{}

// Words implements vocab.Worded.
func (reviewStepSet) Words() vocab.Words { return reviewStepWords }

var reviewStepWords = vocab.Words{Name: "ReviewStep", List: []vocab.Row{
	{Token: "first", ZH: "初审/预审/一审", EN: "first review"},
	{Token: "second", ZH: "复审/二审", EN: "second review"},
	{Token: "final", ZH: "终审/三审", EN: "final review"},
}}

// nextStep is the step that the process asks for next: of the examination, or of
// the review of the letter of unit u; unset where it asks for none any more.
func (f *fold) nextStep(kind EventKind, u int) ReviewStep {
	steps, done := f.process.ExamineSteps, f.facts.ExaminedStep
	if kind == EventKindReviewed {
		steps, done = f.process.ReviewSteps, f.units[u].facts.ReviewStep
	}
	for _, s := range steps {
		if s > done {
			return s
		}
	}
	return 0
}

// gateStep asks that e is the step that comes next.
func gateStep(e *Event, next ReviewStep) []vocab.Reason {
	if next == 0 || e.Step == next {
		return nil
	}
	return []vocab.Reason{codeStepOrder.Reason("step", next.Term(), "step_en", next.Text().EN, "token", next.String())}
}

// stepMissing says that a step is still to come.
func stepMissing(next ReviewStep) []vocab.Reason {
	if next == 0 {
		return nil
	}
	return []vocab.Reason{codeStepMissing.Reason("step", next.Term(), "step_en", next.Text().EN)}
}

// gateExamined asks that the examination went through all its steps, where it was
// held here.
func (f *fold) gateExamined() []vocab.Reason {
	if f.state != StateExamined {
		return nil
	}
	return stepMissing(f.nextStep(EventKindExamined, -1))
}
