package main

import (
	"encoding/json"
	"flag"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// trainLine is one labelled document; the label stands in a field of the
// caller's choice.
type trainLine struct {
	head
	rule.Document
}

// trained is what train writes.
type trained struct {
	Examples int      `json:"examples"`
	Labels   []string `json:"labels"`
	Out      string   `json:"out"`
	Bytes    int      `json:"bytes"`
}

func trainCommand() command {
	field, out := "", ""
	return command{
		name:  "train",
		short: "learn labels from a bureau's own past 「学习」",
		about: `Reads labelled documents, one a line: title, body, and the label in the field that --label names. Writes the model
to the file of --out, for classify --model, and says how many examples it learned from. The same examples give
the same model, in whatever order they come.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&field, "label", "", "`field` that holds the label")
			f.StringVar(&out, "out", "", "`file` to write the model to")
		},
		examples: []example{
			{args: []string{"--label", "department", "--out", "/dev/null"}, in: []string{`{"title":"关于加强校园食品安全的提案","department":"education"}`},
				out: nil, begins: `{"examples":1,"labels":["education"],"out":"/dev/null","bytes":`},
		},
		run: func(s *session, _ []string) error {
			if field == "" || out == "" {
				return usagef("needs --label FIELD and --out FILE")
			}
			if err := savable("--out", out); err != nil {
				return err
			}
			return runTrain(s, field, out)
		},
	}
}

func runTrain(s *session, field, out string) error {
	learner := classify.NewLearner(modelReader())
	ignored, decoder := nameSet{}, vocab.NewDecoder[trainLine]()
	err := s.eachLine(func(l line) error {
		in, from, unknown, faults := decodeLine(decoder, l)
		s.noteIDs(from, l)
		if len(faults) == 0 {
			faults = learn(learner, in, l, field)
		}
		if len(faults) > 0 {
			return s.refuse(from, faults)
		}
		for _, name := range unknown {
			if name != field {
				ignored.add([]string{name})
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if learner.Examples() == 0 {
		return fmt.Errorf("no line could be learned from; %s was not written", out)
	}
	model, err := learner.MarshalBinary()
	if err != nil {
		return err
	}
	if err := writeAnswer(s, origin{}, trained{learner.Examples(), learner.Labels(), out, len(model)}, ignored.names()); err != nil {
		return err
	}
	return s.saveBehind(out, model)
}

// learn takes one example.
func learn(learner *classify.Learner, in trainLine, l line, field string) vocab.Faults {
	var faults vocab.Faults
	at := vocab.Pointer(field)
	if in.Title == "" && in.Body == "" {
		missing(&faults, "/title")
		return faults
	}
	var members map[string]json.RawMessage
	var label string
	if err := json.Unmarshal(l.text, &members); err != nil {
		return faultsOf(err, vocab.Code{Code: vocab.CodeSyntax})
	}
	if !given(members[field]) {
		missing(&faults, at)
		return faults
	}
	if json.Unmarshal(members[field], &label) != nil {
		faults.Add(at, vocab.Code{Code: vocab.CodeType}.As("标签应为字符串", "the label must be a string"))
		return faults
	}
	if err := learner.Add(in.Document, label); err != nil {
		faults.Add(at, codeTrainLabel.As("标签为空或过长", err.Error()))
	}
	return faults
}

// modelReader reads the texts for the learner: the built-in rules find the words
// of the field, so that a few hundred examples go a long way.
func modelReader() *classify.Classifier { return classify.Default() }
