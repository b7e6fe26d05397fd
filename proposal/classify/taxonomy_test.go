package classify

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

func TestTaxonomiesAreWhole(t *testing.T) {
	for _, id := range Taxonomies() {
		x, ok := Taxonomy(id)
		require.True(t, ok, id)
		require.Equal(t, id, x.ID)
		require.NotEmpty(t, x.Title.ZH, id)
		require.NotEmpty(t, x.Title.EN, id)
		c, err := Load(id)
		require.NoError(t, err)
		var ids []string
		for _, l := range x.Labels {
			require.NotEmpty(t, l.Text.ZH, l.ID)
			require.NotEmpty(t, l.Text.EN, l.ID)
			require.NotContains(t, ids, l.ID)
			require.NotContains(t, l.Near, l.ID)
			ids = append(ids, l.ID)
		}
		for _, l := range x.Labels {
			for _, n := range l.Near {
				require.Contains(t, ids, n, "%s: neighbour of %s", id, l.ID)
			}
		}
		require.Equal(t, ids, c.Labels(), "%s: rules and taxonomy list the same labels", id)
	}
}

// A pair of files and an entry in Taxonomies make a taxonomy.
func TestEveryDataFileBelongsToATaxonomy(t *testing.T) {
	files, err := data.ReadDir("data")
	require.NoError(t, err)
	for _, f := range files {
		id, _, _ := strings.Cut(f.Name(), ".")
		if id != "science_sections" { // rules over duties, which are no taxonomy
			require.True(t, builtIn(id), "data/%s: name %s in Taxonomies (CONTRIBUTING, Adding a taxonomy)", f.Name(), id)
		}
	}
}

// A taxonomy that builds on the departments has a place for each of them.
func TestEveryDepartmentHasAPlace(t *testing.T) {
	departments, _ := Taxonomy(Department)
	for _, id := range Taxonomies() {
		x, _ := Taxonomy(id)
		var all, want []string
		for _, l := range x.Labels {
			all = append(all, l.Departments...)
		}
		if len(all) == 0 {
			continue // it stands on its own rules alone
		}
		for _, l := range departments.Labels {
			want = append(want, l.ID)
		}
		require.ElementsMatch(t, want, all, id)
	}
}

// sorted are titles and where each belongs: one at least for each taxonomy.
func sorted() []sortedTitle {
	return []sortedTitle{
		{Department, "关于保护革命旧址的提案", "culture_tourism"},
		{FiveFields, "关于新建幼儿园的建议", "society"},
		{FiveFields, "关于保护革命旧址的提案", "culture"},
		{FiveFields, "关于治理大气污染的提案", "ecology"},
		{FiveFields, "关于加强人民调解的建议", "politics"},
		{FiveFields, "关于扶持中小企业的提案", "economy"},
		{FiveTasks, "关于防沙治沙的提案", "ecological_screen"},
		{FiveTasks, "关于发展口岸经济的提案", "opening_bridgehead"},
		{FiveTasks, "关于加快奶业振兴的提案", "farm_base"},
		{FiveTasks, "关于铸牢中华民族共同体意识的提案", "model_region"},
		{Bayannur13, "关于加强农田灌溉的建议", "farming_water"},
		{Bayannur13, "关于发展乡村旅游的提案", "transport_tourism"},
		{Bayannur13, "关于加强普法的建议", "discipline_law"},
		{ScienceThemes, "关于加快科技专项资金拨付的建议", "special_funds"},
		{ScienceThemes, "关于推动大型科研仪器开放共享的提案", "instrument_sharing"},
		{ScienceThemes, "关于建设重点实验室的建议", "key_laboratories"},
		{ScienceThemes, "关于支持科技型中小企业创新的提案", "small_firms"},
		{ScienceThemes, "关于优化营商环境、建设科技创新园区的提案", "business_environment"},
		{ScienceThemes, "关于推动区域经济一体化和协同创新的提案", "regional_integration"},
	}
}

type sortedTitle struct{ taxonomy, title, want string }

func TestTitlesAreSortedWhereTheyBelong(t *testing.T) {
	for _, id := range Taxonomies() {
		c, err := Load(id)
		require.NoError(t, err)
		tried := 0
		for _, x := range sorted() {
			if x.taxonomy == id {
				tried++
				require.Equal(t, x.want, sort1(c, x.title).Best().ID, x.title)
			}
		}
		require.NotZero(t, tried, "%s: give sorted a title and where it belongs (CONTRIBUTING, Adding a taxonomy)", id)
	}
}

func TestUnknownTaxonomy(t *testing.T) {
	for _, id := range []string{"", "nonsense", "../doc", "department/water"} {
		_, ok := Taxonomy(id)
		require.False(t, ok, id)
		_, err := Rules(id)
		require.ErrorIs(t, err, ErrUnknownTaxonomy)
		_, err = Load(id)
		require.ErrorIs(t, err, ErrUnknownTaxonomy)
	}
}

func TestTaxonomyIsACopy(t *testing.T) {
	a, _ := Taxonomy(Department)
	a.Labels[0].ID = "changed"
	b, _ := Taxonomy(Department)
	require.Equal(t, "science", b.Labels[0].ID)
	require.Equal(t, "科技", b.Text("science").ZH)
	require.True(t, b.Text("changed").IsZero())
}

func TestTaxonomyValidity(t *testing.T) {
	x, _ := Taxonomy(FiveTasks)
	require.Equal(t, deadline.MustDate("2024-01-01"), x.From)
	require.True(t, slices.ContainsFunc(x.Labels, func(l TaxonomyLabel) bool { return l.ID == "livelihood" }))
}
