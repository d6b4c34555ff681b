// How many papers, authors and first-time authors are there each year?
// Change: nothing.
// Sample: year 2024, papers 14, authors 91, newAuthors 77
MATCH (paper:Paper)<-[:AUTHORED]-(author:Person)
WHERE paper.year IS NOT NULL
WITH author, min(paper.year) AS firstYear, collect(DISTINCT paper.year) AS years
UNWIND years AS year
WITH year, count(author) AS authors, sum(CASE WHEN year = firstYear THEN 1 ELSE 0 END) AS newAuthors
MATCH (paper:Paper {year: year})
RETURN year, count(paper) AS papers, authors, newAuthors
ORDER BY year;
