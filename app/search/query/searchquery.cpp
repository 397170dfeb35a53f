// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query/searchquery.h"

#include "transcript/folding.h"
#include "transcript/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(search)
};

constexpr qsizetype maxQuery = 2000; ///< in UTF-16 units
constexpr qsizetype maxTerms = 32;

/// A piece of the query between white space: -key:"text"*
struct QueryPart
{
    QString key;
    QString text;
    bool isExcluded = false;
    bool isPrefix = false;
};

QString withPlainQuotes(QStringView text)
{
    QString plain = text.left(maxQuery).toString();
    for (QChar &c : plain) {
        if (u"“”„‟«»″"_s.contains(c))
            c = u'"';
    }
    return plain;
}

QList<QueryPart> partsOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<not>-?)(?:(?<key>speaker|show|after|before|in):)?"
        "(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"*]+))(?<star>\\*?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<QueryPart> parts;
    qsizetype at = 0;
    while (at < text.size() && parts.size() < maxTerms) {
        const auto match = pattern.match(text, at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (text.at(at).isSpace() || !match.hasMatch()) {
            ++at;
            continue;
        }
        parts.append({.key = match.captured(u"key").toLower(),
                      .text = match.captured(u"phrase") + match.captured(u"word"),
                      .isExcluded = !match.capturedView(u"not").isEmpty(),
                      .isPrefix = !match.capturedView(u"star").isEmpty()});
        at = match.capturedEnd();
    }
    return parts;
}

QStringList foldedTokens(const QString &text)
{
    FoldedText folded(FoldedText::Between::Tokens);
    folded.append(text);
    return folded.text().split(u' ', Qt::SkipEmptyParts);
}

Result<QString> readDate(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const auto match = pattern.match(text);
    const auto part = [&match](int index) {
        return match.capturedView(index).isEmpty() ? 1 : match.capturedView(index).toInt();
    };
    const QDate date(part(1), part(2), part(3));
    if (match.hasMatch() && date.isValid())
        return date.toString(Qt::ISODate);
    return Error{
        QueryWords::tr("“%1” is not a date; write 2025, 2025-01 or 2025-01-31.").arg(text)};
}

Result<SearchQuery::In> readPlace(const QString &text)
{
    if (text.compare("title"_L1, Qt::CaseInsensitive) == 0)
        return SearchQuery::In::Titles;
    if (text.compare("notes"_L1, Qt::CaseInsensitive) == 0)
        return SearchQuery::In::Notes;
    return Error{QueryWords::tr("“in:” is followed by “title” or “notes”.")};
}

Result<> takeTerm(const QueryPart &part, SearchQuery &query)
{
    const QStringList words = foldedTokens(part.text);
    if (words.isEmpty())
        return done;
    if (part.isPrefix && words.last().size() < 2 && !isUnspaced(words.last().front()))
        return Error{QueryWords::tr("Write at least two letters before “*”.")};
    query.terms.append({words, part.isPrefix, part.isExcluded});
    return done;
}

Result<> takeDate(const QString &text, QString &date)
{
    const auto read = readDate(text);
    if (!read)
        return read.error();
    date = *read;
    return done;
}

Result<> take(const QueryPart &part, SearchQuery &query)
{
    if (part.key.isEmpty())
        return takeTerm(part, query);
    if (part.isExcluded)
        return Error{QueryWords::tr("Only words and phrases can be left out with “-”.")};
    if (part.key == "speaker"_L1)
        query.speakers += foldedTokens(part.text);
    else if (part.key == "show"_L1)
        query.shows += foldedTokens(part.text);
    else if (part.key == "after"_L1)
        return takeDate(part.text, query.after);
    else if (part.key == "before"_L1)
        return takeDate(part.text, query.before);
    else if (const auto place = readPlace(part.text))
        query.in = *place;
    else
        return place.error();
    return done;
}

QString quoted(QString words, bool isPrefix)
{
    return u'"' + words.replace(FoldedText::tokenJoint, u' ').remove(u'"') + u'"'
        + (isPrefix ? u" *"_s : QString());
}

QString expressionOf(const SearchTerm &term)
{
    const QString row = quoted(term.words.join(u' '), term.isPrefix);
    const QString first = term.words.first();
    if (term.words.size() > 1 || !first.contains(FoldedText::tokenJoint))
        return row;
    const QString joined = QString(first).remove(FoldedText::tokenJoint);
    return u"(%1 OR %2)"_s.arg(row, quoted(joined, term.isPrefix));
}

} // namespace

bool SearchQuery::hasWords() const
{
    return !std::ranges::all_of(terms, &SearchTerm::isExcluded);
}

Result<SearchQuery> readSearchQuery(QStringView text)
{
    SearchQuery query;
    for (const QueryPart &part : partsOf(withPlainQuotes(text))) {
        if (auto taken = take(part, query); !taken)
            return taken.error();
    }
    if (!query.terms.isEmpty() && !query.hasWords())
        return Error{QueryWords::tr("Add a word to look for to those that are left out.")};
    return query;
}

QString ftsExpression(const SearchQuery &query)
{
    QStringList wanted;
    QString excluded;
    for (const SearchTerm &term : query.terms) {
        if (term.isExcluded)
            excluded += u" NOT "_s + expressionOf(term);
        else
            wanted.append(expressionOf(term));
    }
    if (wanted.isEmpty())
        return {};
    const QString all = u'(' + wanted.join(u" AND "_s) + u')' + excluded;
    return query.in == SearchQuery::In::Titles ? u"{title} : ("_s + all + u')' : all;
}

} // namespace earmark
