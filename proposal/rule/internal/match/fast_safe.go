//go:build purego || !(amd64 || arm64)

package match

func (a *alphabet) plain(dst []uint16, s string) (i, j int) { return a.plainSafe(dst, s) }

func (a *automaton) candidates(w *bench, syms []uint16, at uint32) int {
	return a.candidatesSafe(w, syms, at)
}

func (p *sweep) candidates(w *drift, a *alphabet, text string, at uint64, hi int) (int, uint64) {
	return p.candidatesSafe(w, a, text, at, hi)
}
