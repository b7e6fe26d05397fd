package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// paths gives the paths of the elements of lists. Rules are alike, so that most
// paths below one are those of others too: each is written once.
type paths map[string][]string

// of returns the paths of the first n elements of a list.
func (p paths) of(list string, n int) []string {
	all := p[list]
	if len(all) >= n {
		return all
	}
	for len(all) < n {
		all = append(all, vocab.At(list, len(all)))
	}
	p[list] = all
	return all
}
