// Numbers hands out the numbers of proposals 「案号」 while many ask at a time: the
// library's Series forms and checks them, a store of this program locks. A real
// database is not shown here.
//
//	go run ./examples/numbers FILE
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// series is how an invented city numbers its proposals: anew in each session.
const series = `{"id":"市政协","template":"市政协{term}届{session}次会议第{n}号提案","width":3,"restart":["term","session"]}`

func main() {
	file := filepath.Join(os.TempDir(), "tian-numbers.json")
	if len(os.Args) > 1 {
		file = os.Args[1]
	}
	if err := run(os.Stdout, file, 4, 3); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run lets some clerks file some papers each, all at once, and checks what came
// of it.
func run(out io.Writer, file string, clerks, papers int) error {
	s, faults := vocab.Decode[proposal.Series]([]byte(series))
	if err := faults.Err(); err != nil {
		return err
	}
	numbers, err := open(s, file)
	if err != nil {
		return err
	}
	filed := make([]proposal.Proposal, clerks*papers)
	failed := make([]error, clerks)
	var wait sync.WaitGroup
	for clerk := range clerks {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for i := range papers {
				p := &filed[clerk*papers+i]
				*p = proposal.Proposal{ID: fmt.Sprintf("%d-%d", clerk, i), Term: 5, Session: 1 + i%2}
				if err := numbers.number(p); err != nil {
					failed[clerk] = err
					return
				}
			}
		}()
	}
	wait.Wait()
	for _, err := range failed {
		if err != nil {
			return err
		}
	}
	if err := s.Check(filed); err != nil { // no number twice, each of the series' form
		return err
	}
	last := map[string]int{}
	for _, p := range filed {
		n, err := s.Ordinal(p)
		if err != nil {
			return err
		}
		last[s.Counter(p)] = max(last[s.Counter(p)], n)
	}
	for session := 1; session <= 2; session++ {
		p := proposal.Proposal{Term: 5, Session: session}
		if n := last[s.Counter(p)]; n > 0 {
			p.Number, _ = s.NewNumber(p, n)
			fmt.Fprintln(out, p.Number)
		}
	}
	return nil
}
