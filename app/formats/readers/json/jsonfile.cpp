// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonfile.h"

#include "formats/input/stopping.h"
#include "formats/input/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

Error parseError(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Error{
        QCoreApplication::translate("readJson", "This JSON is damaged at line %1, column %2 (%3).")
            .arg(line)
            .arg(column)
            .arg(error.errorString())};
}

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The end of the string that begins at `quote`.
qsizetype endOfString(QByteArrayView json, qsizetype quote)
{
    qsizetype end = quote + 1;
    while (end < json.size() && json.at(end) != '"')
        end += json.at(end) == '\\' ? 2 : 1;
    return std::min(end + 1, json.size());
}

// The length of a word that is not JSON, which Python and others write for a missing number.
qsizetype lengthOfNonJson(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 10> words{
        "NaN", "nan", "-Infinity", "Infinity", "-inf", "-Inf", "inf", "Inf", "None", "undefined"};
    const auto word = std::ranges::find_if(
        words, [text](QByteArrayView known) { return text.startsWith(known); });
    return word == words.end() ? 0 : word->size();
}

// Adds missing commas: Subtitle Edit 5 forgets some, mostly at the ends of lines.
QByteArray withCommas(const QByteArray &utf8, QList<qsizetype> &commas)
{
    QByteArray result;
    result.reserve(utf8.size() + utf8.size() / 16);
    bool endsValue = false; // what came last, except white space
    qsizetype line = 1;
    qsizetype endLine = 0; // of the value
    qsizetype endOfValue = 0; // in the result
    for (qsizetype i = 0, end = 0; i < utf8.size(); i = end) {
        const char c = utf8.at(i);
        end = c == '"' ? endOfString(utf8, i) : i + 1;
        const QByteArrayView piece = QByteArrayView(utf8).sliced(i, end - i);
        if (endsValue && (c == '"' || c == '{' || c == '[')) {
            result.insert(endOfValue, ',');
            commas.append(endLine);
        }
        result += piece;
        line += piece.count('\n');
        if (isJsonSpace(c))
            continue;
        endsValue = QByteArrayView("\"}]0123456789el").contains(c);
        endLine = line;
        endOfValue = result.size();
    }
    return result;
}

// Replaces such words by null, or by an empty list if null is longer, and commas after the last
// value by spaces. Positions stay the same.
QByteArray withPlainValues(QByteArray json)
{
    qsizetype comma = -1; // if nothing has come after it
    for (qsizetype i = 0, end = 0; i < json.size(); i = end) {
        const char c = json.at(i);
        const qsizetype strange = lengthOfNonJson(QByteArrayView(json).sliced(i));
        end = c == '"' ? endOfString(json, i) : i + std::max<qsizetype>(strange, 1);
        if ((c == ']' || c == '}') && comma >= 0)
            json[comma] = ' ';
        if (!isJsonSpace(c))
            comma = c == ',' ? i : -1;
        if (strange > 0)
            json.replace(i, strange,
                         QByteArray(strange < 4 ? "[]" : "null").leftJustified(strange));
    }
    return json;
}

// JSON Lines: one object on each line. Nothing if the first line is not an object.
std::optional<QJsonArray> listOfLines(const QByteArray &utf8, QList<qsizetype> &damaged)
{
    QJsonArray list;
    qsizetype number = 0;
    for (const QLatin1StringView line : qTokenize(QLatin1StringView(utf8), "\n"_L1)) {
        ++number;
        if (Stopping::isStopped())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson({line.data(), line.size()});
        if (document.isObject())
            list.append(document.object());
        else if (list.isEmpty())
            return {};
        else
            damaged.append(number);
    }
    if (damaged.size() > list.size())
        return {};
    return list;
}

/// Finds the line numbers where the entries of a list begin.
class EntryLines
{
public:
    EntryLines(QByteArrayView utf8, QByteArrayView key)
        : m_utf8(utf8)
        , m_key(key)
    {}

    QList<qsizetype> find()
    {
        for (; m_at < m_utf8.size(); ++m_at) {
            const char c = m_utf8.at(m_at);
            if (c == '\n')
                ++m_line;
            else if (c == '"')
                passString();
            else if (c == '{' || c == '[')
                open(c);
            else if (c == '}' || c == ']')
                close();
            else if (!isJsonSpace(c) && c != ':')
                m_lastString = {};
        }
        return std::move(m_lines);
    }

private:
    void passString()
    {
        const qsizetype begin = m_at + 1;
        m_at = std::max(begin, endOfString(m_utf8, m_at) - 1);
        m_lastString = m_utf8.sliced(begin, std::min(m_at, m_utf8.size()) - begin);
    }

    // An entry may also be a list, if a program writes tuples.
    void open(char c)
    {
        if (m_depth > 0 && m_depth == m_listDepth)
            m_lines.append(m_line);
        ++m_depth;
        const bool isTheList = c == '[' && m_listDepth == 0
            && (m_key.isEmpty() ? m_depth == 1 : m_lastString == m_key);
        if (isTheList)
            m_listDepth = m_depth;
        m_lastString = {};
    }

    void close()
    {
        if (m_depth == m_listDepth)
            m_listDepth = -1; // only the first such list counts
        --m_depth;
    }

    QByteArrayView m_utf8;
    QByteArrayView m_key;
    QByteArrayView m_lastString;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    int m_depth = 0;
    int m_listDepth = 0;
    QList<qsizetype> m_lines;
};

// Whether the file is JSON Lines, or becomes JSON with its missing commas.
bool mend(JsonFile &file, QJsonDocument &document)
{
    QList<qsizetype> damaged;
    if (const auto list = listOfLines(file.utf8, damaged)) {
        file.damaged = damaged;
        document = QJsonDocument(*list);
        return true;
    }
    QJsonParseError error;
    document = QJsonDocument::fromJson(withCommas(file.utf8, file.commas), &error);
    return !file.commas.isEmpty() && error.error == QJsonParseError::NoError;
}

} // namespace

bool isJson(QStringView text)
{
    const QStringView trimmed = headOf(text, 4096).trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return false;
    const QStringView inside = trimmed.sliced(1).trimmed();
    if (inside.isEmpty())
        return true;
    const QChar first = inside.front();
    // Empty brackets may be a tick box before a line of text.
    if (first == u'}' || first == u']')
        return inside.size() == 1;
    // A text may begin with a sound: {Music}
    if (trimmed.front() == u'{')
        return first == u'"';
    // … or with a link of a notebook: [[Anna]], [[12]].
    static const QRegularExpression value(
        u"^[\\[{]\\s*(?:[\\]}\"\\[{]|(?:-?\\d[\\d.eE+-]*|null)\\s*[,\\]]\\s*[^\\]:\\s])"_s);
    return (first == u'{' || first == u'[') && value.match(inside.toString()).hasMatch();
}

Result<JsonFile> parseJson(QString text)
{
    JsonFile file;
    file.utf8 = std::exchange(text, {}).toUtf8();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(file.utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        file.utf8 = withPlainValues(std::move(file.utf8));
        document = QJsonDocument::fromJson(file.utf8, &error);
        if (error.error != QJsonParseError::NoError && !mend(file, document))
            return parseError(file.utf8, error);
    }
    file.root = document.object();
    file.list = document.array();
    return file;
}

QList<qsizetype> linesOfEntries(const JsonFile &file, QByteArrayView key)
{
    return EntryLines(file.utf8, key).find();
}

} // namespace earmark
