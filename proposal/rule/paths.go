package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// paths gives the paths of the elements of lists. Rules are alike, so that most
// paths below one are those of others too: each is written once.
type paths map[string][]string

// at is vocab.At.
func (p paths) at(list string, i int) string {
	all := p[list]
	for i >= len(all) {
		all = append(all, vocab.At(list, len(all)))
		p[list] = all
	}
	return all[i]
}
