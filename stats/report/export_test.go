package report

// What tests outside the package name.
const (
	NodeDate    = nodeDate
	NodeFigure  = nodeFigure
	NodeNotice  = nodeNotice
	NodePart    = nodePart
	NodeSection = nodeSection
	NodeText    = nodeText
	NodeTitle   = nodeTitle
)
