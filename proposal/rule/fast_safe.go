//go:build purego || !(amd64 || arm64)

package rule

func (a *alphabet) plain(dst []uint16, s string) (i, j int) { return a.plainSafe(dst, s) }

func (a *automaton) candidates(w *bench, syms []uint16, at uint32) int {
	return a.candidatesSafe(w, syms, at)
}
