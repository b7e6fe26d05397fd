package rule

import "strings"

// maxClash bounds how many parts of a condition are looked at for a clash.
const maxClash = 200

// clash returns, of the parts that a test which can never hold consists of, as
// few as cannot hold together: without any one of them the others can.
func clash(s *solver, test int32) []goal {
	parts := conjuncts(s.e, goal{test: test, want: true}, nil)
	if len(parts) > maxClash {
		return nil
	}
	for i := 0; i < len(parts); {
		rest := append(append([]goal(nil), parts[:i]...), parts[i+1:]...)
		if len(rest) > 0 && !s.possible(rest...) {
			parts = rest
			continue
		}
		i++
	}
	return parts
}

// conjuncts appends the parts that all have to be met for a goal to be met.
func conjuncts(e *Engine, g goal, list []goal) []goal {
	t := &e.tests[g.test]
	kids := e.listed(t)
	switch {
	case t.op == opCount && g.want && int(t.n) == len(kids), t.op == opCount && !g.want && t.n == 1:
		for _, k := range kids {
			list = conjuncts(e, goal{test: k, want: g.want}, list)
		}
		return list
	case t.op == opNone && g.want:
		for _, k := range kids {
			list = conjuncts(e, goal{test: k}, list)
		}
		return list
	}
	return append(list, g)
}

// listed returns the tests that a test of a list consists of, none for another:
// the bounds of a field are places among the words.
func (e *Engine) listed(t *test) []int32 {
	if t.op == opCount || t.op == opNone {
		return e.kids[t.lo:t.hi]
	}
	return nil
}

// sketch writes parts of a condition, those that have to hold before those that
// must not.
func (c *checker) sketch(parts []goal) (zh, en string) {
	var wanted, unwanted []int32
	for _, g := range parts {
		if g.want {
			wanted = append(wanted, g.test)
		} else {
			unwanted = append(unwanted, g.test)
		}
	}
	var z, n []string
	if len(wanted) > 0 {
		a, b := c.e.sketch(wanted)
		z, n = append(z, "要求"+a), append(n, "it asks for "+b)
	}
	if len(unwanted) > 0 {
		a, b := c.e.sketch(unwanted)
		z, n = append(z, "不许有"+a), append(n, "it rules out "+b)
	}
	if len(parts) == 0 {
		return "所涉部分过多，不一一列出", "too many parts to name"
	}
	return strings.Join(z, "，又"), strings.Join(n, ", and ")
}
