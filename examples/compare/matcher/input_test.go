package matcher

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	documents = flag.Int("documents", 300, "how many documents to make or to read")
	corpus    = flag.String("corpus", "", "a file with one document a line, in place of those made")
	termFile  = flag.String("terms", "", "a file with one term a line, in place of those made")
	folder    = flag.String("write", "", "the folder that Write puts documents and terms in")
)

// sizes are the numbers of terms that are compared.
var sizes = []int{100, 1000, 10_000}

func lines(tb testing.TB, file string) []string {
	data, err := os.ReadFile(file)
	require.NoError(tb, err)
	return strings.Split(strings.TrimRight(string(data), "\n"), "\n")
}

// texts returns the documents of the run and how many bytes they have.
func texts(tb testing.TB) (all []document, bytes int) {
	if *corpus == "" {
		all = generateDocuments(*documents)
	} else {
		for i, line := range lines(tb, *corpus) {
			if i == *documents {
				break
			}
			title, body, _ := strings.Cut(line, "\t")
			all = append(all, newDocument(title, body))
		}
	}
	for _, d := range all {
		bytes += len(d.bytes)
	}
	return all, bytes
}

// termSets returns the sets of terms of the run, by name.
func termSets(tb testing.TB) (names []string, sets [][]string) {
	if *termFile != "" {
		all := lines(tb, *termFile)
		return []string{fmt.Sprint(len(all))}, [][]string{all}
	}
	for _, n := range sizes {
		names, sets = append(names, fmt.Sprint(n)), append(sets, generateTerms(n))
	}
	return names, sets
}

func TestWrite(t *testing.T) {
	if *folder == "" {
		t.Skip("no -write FOLDER")
	}
	put := func(name string, lines []string) {
		require.NoError(t, os.WriteFile(filepath.Join(*folder, name), []byte(strings.Join(lines, "\n")+"\n"), 0o644))
	}
	all, _ := texts(t)
	rows := make([]string, len(all))
	for i, d := range all {
		rows[i] = d.title + "\t" + d.body
	}
	put("documents.txt", rows)
	names, sets := termSets(t)
	for i, set := range sets {
		put("terms"+names[i]+".txt", set)
	}
}
