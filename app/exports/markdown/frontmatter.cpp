// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/frontmatter.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// A key with all its lines; without a key, a comment or any other line.
struct Entry
{
    QString key;
    QStringList lines;
};

// YAML 1.2, "Character set": needs no escaping in a quoted text.
bool isPrintable(QChar letter)
{
    const char16_t unit = letter.unicode();
    return unit >= 0x20 && !(unit >= 0x7f && unit <= 0x9f) && unit != 0x2028 && unit != 0x2029
        && unit != 0xfeff && unit < 0xfffe;
}

QString unquoted(const QString &text)
{
    const bool quoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == u'"' || text.front() == u'\'');
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

QString keyOf(const QString &line)
{
    static const QRegularExpression key(u"^(\"[^\"]*\"|'[^']*'|[^\\s#:\\-][^:]*?)\\s*:(?=\\s|$)"_s);
    return unquoted(key.match(line).captured(1));
}

bool continuesEntry(const QString &line)
{
    static const QRegularExpression inner(u"^(\\s+\\S|-(\\s|$)|[\\]}])"_s);
    return inner.match(line).hasMatch();
}

// A comment between two lines of an entry belongs to the entry; one after its last line does not.
QList<Entry> entriesOf(const QStringList &lines)
{
    QList<Entry> entries;
    qsizetype owner = -1;
    for (const QString &line : lines) {
        const QString key = keyOf(line);
        if (key.isEmpty() && owner >= 0 && continuesEntry(line)) {
            while (entries.size() > owner + 1)
                entries[owner].lines += entries.takeAt(owner + 1).lines;
            entries[owner].lines.append(line);
            continue;
        }
        entries.append({key, {line}});
        if (!key.isEmpty())
            owner = entries.size() - 1;
    }
    return entries;
}

QStringList linesOf(QString frontMatter)
{
    if (frontMatter.endsWith(u'\n'))
        frontMatter.chop(1);
    return frontMatter.split(u'\n');
}

QStringList innerLines(const QString &frontMatter)
{
    const QStringList lines = linesOf(frontMatter);
    return lines.size() < 2 ? QStringList() : lines.sliced(1, lines.size() - 2);
}

QStringList flowItems(const QString &list)
{
    static const QRegularExpression item(
        u"\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^,\\s\\[\\]\"'][^,\\[\\]]*"_s);
    QStringList items;
    for (auto found = item.globalMatch(list); found.hasNext();)
        items.append(found.next().captured().trimmed());
    return items;
}

bool contains(const QStringList &written, const QString &item)
{
    const QString plain = unquoted(item);
    return std::ranges::any_of(
        written, [&](const QString &other) { return other == item || unquoted(other) == plain; });
}

QStringList missingFrom(const QStringList &written, const Entry &fresh)
{
    QStringList missing = flowItems(fresh.lines.first().section(u':', 1));
    missing.removeIf([&](const QString &item) { return contains(written, item); });
    return missing;
}

// Adds tags to a list in brackets, a list of dashes, or a key without a value. A list in any other
// form stays as it is.
QStringList withTags(const Entry &existing, const Entry &fresh)
{
    static const QRegularExpression brackets(u"^([^:]+:\\s*\\[)(.*)(\\]\\s*)$"_s);
    static const QRegularExpression bare(u"^[^:]+:\\s*$"_s);
    static const QRegularExpression dash(u"^(\\s*-\\s+)(\\S.*?)\\s*$"_s);
    QStringList lines = existing.lines;
    if (const auto match = brackets.match(lines.first()); match.hasMatch() && lines.size() == 1) {
        const QStringList missing = missingFrom(flowItems(match.captured(2)), fresh);
        const QString comma =
            match.captured(2).trimmed().isEmpty() || missing.isEmpty() ? QString() : u", "_s;
        return {match.captured(1) + match.captured(2) + comma + missing.join(u", "_s)
                + match.captured(3)};
    }
    if (!bare.match(lines.first()).hasMatch())
        return lines;
    if (lines.size() == 1)
        return fresh.lines;

    QStringList written;
    QString lead;
    for (const QString &line : lines) {
        if (const auto match = dash.match(line); match.hasMatch()) {
            written.append(match.captured(2));
            lead = match.captured(1);
        }
    }
    const QString lineEnd = lines.first().endsWith(u'\r') ? u"\r"_s : QString();
    const QStringList missing = lead.isEmpty() ? QStringList() : missingFrom(written, fresh);
    for (const QString &item : missing)
        lines.append(lead + item + lineEnd);
    return lines;
}

} // namespace

QString yamlText(const QString &text)
{
    QString quoted;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            quoted += u'\\';
        if (isPrintable(letter))
            quoted += letter;
        else
            quoted += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
    }
    return u'"' + quoted + u'"';
}

QString yamlList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(yamlText(text));
    return u'[' + quoted.join(u", "_s) + u']';
}

qsizetype frontMatterLength(QStringView document)
{
    qsizetype end = 0;
    for (const QStringView line : document.tokenize(u'\n')) {
        const QStringView said = line.trimmed();
        if (end == 0 && (said != "---"_L1 || !line.startsWith(u'-')))
            return 0;
        const bool closes =
            end > 0 && line.startsWith(said) && (said == "---"_L1 || said == "..."_L1);
        end = std::min(end + line.size() + 1, document.size());
        if (closes)
            return end;
    }
    return 0;
}

QString frontMatterValue(const QString &document, const QString &key)
{
    for (const Entry &entry : entriesOf(innerLines(document.first(frontMatterLength(document))))) {
        if (entry.key == key)
            return unquoted(entry.lines.first().section(u':', 1).trimmed());
    }
    return {};
}

QString mergedFrontMatter(const QString &existing, const QString &fresh)
{
    QMap<QString, Entry> ours;
    QStringList order;
    for (const Entry &entry : entriesOf(innerLines(fresh))) {
        ours.insert(entry.key, entry);
        order.append(entry.key);
    }
    const QStringList all = linesOf(existing);
    const QString lineEnd = all.first().endsWith(u'\r') ? u"\r"_s : QString();
    QStringList merged{all.first()};
    for (const Entry &entry : entriesOf(innerLines(existing))) {
        if (!order.removeOne(entry.key))
            merged += entry.lines;
        else if (entry.key == "tags"_L1)
            merged += withTags(entry, ours.value(entry.key));
        else
            merged.append(ours.value(entry.key).lines.first() + lineEnd);
    }
    for (const QString &key : order)
        merged.append(ours.value(key).lines.first() + lineEnd);
    merged.append(all.last());
    return merged.join(u'\n') + u'\n';
}

} // namespace earmark
