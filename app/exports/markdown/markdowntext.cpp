// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/markdowntext.h"

#include "exports/document/links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString characterReference(QChar letter)
{
    return u"&#%1;"_s.arg(letter.unicode());
}

bool isReference(QStringView text)
{
    // CommonMark, "Entity and numeric character references"
    static const QRegularExpression reference(
        u"^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"_s);
    return reference.match(text).hasMatch();
}

// Whether the character at `at` would mean something to CommonMark, or to dialects with tables,
// highlights, formulas and comments.
bool isMarkup(QStringView line, qsizetype at)
{
    const QChar letter = line.at(at);
    const QChar before = at > 0 ? line.at(at - 1) : QChar(u' ');
    const QChar after = at + 1 < line.size() ? line.at(at + 1) : QChar(u' ');
    switch (letter.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'|':
    case u'~':
    case u'$':
    case u'^':
        return true;
    case u'_': // literal within a word
        return !before.isLetterOrNumber() || !after.isLetterOrNumber();
    case u'#': // before a word it may be the listener's tag: keep it
        return !after.isLetterOrNumber();
    case u'=':
    case u'%':
        return before == letter || after == letter || at == 0;
    case u'&':
        return isReference(line.sliced(at));
    default:
        return false;
    }
}

// The offset of the character to escape if the line begins with a list marker, or -1.
qsizetype listMark(QStringView line)
{
    static const QRegularExpression mark(u"^([-+]|[0-9]{1,9}[.)](?=\\s|$))"_s);
    return mark.match(line).capturedEnd() - 1;
}

QString escaped(QStringView line, bool atStart)
{
    const qsizetype mark = atStart ? listMark(line) : -1;
    QString result;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line.at(at);
        if (letter.unicode() < 0x20 && letter != u'\t') {
            result += characterReference(letter);
            continue;
        }
        if (at == mark || isMarkup(line, at))
            result += u'\\';
        result += letter;
    }
    return result;
}

const QRegularExpression &addressPattern()
{
    static const QRegularExpression address(
        u"\\bhttps?://[^\\s<>\\x00-\\x1f]*[^\\s<>\\x00-\\x1f.,;:!?)\\]}'\"»”’*_~]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return address;
}

// `text` has no white space at its ends.
QString escapedWithAddresses(QStringView text)
{
    QString result;
    qsizetype done = 0;
    for (auto found = addressPattern().globalMatch(text.toString()); found.hasNext();) {
        const auto match = found.next();
        result += escaped(text.sliced(done, match.capturedStart() - done), done == 0);
        result += u'<' + match.captured() + u'>'; // CommonMark, "Autolinks"
        done = match.capturedEnd();
    }
    return result + escaped(text.sliced(done), done == 0);
}

bool isDropped(QChar letter)
{
    return letter == u' ' || letter == u'\t' || letter.unicode() < 0x20;
}

} // namespace

QString markdownLine(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    QString head;
    QString tail;
    while (begin < end && isDropped(text.at(begin)))
        head += characterReference(text.at(begin++));
    while (end > begin && isDropped(text.at(end - 1)))
        tail.prepend(characterReference(text.at(--end)));
    return head + escapedWithAddresses(QStringView(text).sliced(begin, end - begin)) + tail;
}

QString markdownText(const QString &text)
{
    QStringView middle = text;
    QString head;
    QString tail;
    for (; middle.startsWith(u'\n'); middle = middle.sliced(1))
        head += characterReference(u'\n');
    for (; middle.endsWith(u'\n'); middle.chop(1))
        tail += characterReference(u'\n');

    QString result = head;
    qsizetype breaks = 0;
    for (const QStringView line : middle.split(u'\n')) {
        if (!line.isEmpty()) {
            result += breaks < 2 ? u"\\\n"_s.repeated(breaks)
                                 : "\n\n"_L1 + u"\\\n"_s.repeated(breaks - 2);
            result += markdownLine(line.toString());
            breaks = 0;
        }
        ++breaks;
    }
    return result + tail;
}

QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    for (auto found = addressPattern().globalMatch(text); found.hasNext();)
        addresses.append(found.next().captured());
    return addresses;
}

QString markdownLink(const QString &text, const QUrl &url)
{
    QString target;
    const QString address = encodedAddress(url);
    for (qsizetype at = 0; at < address.size(); ++at) {
        const QChar letter = address.at(at);
        if (u"()\\"_s.contains(letter))
            target += u'\\';
        target += letter;
        if (isReference(QStringView(address).sliced(at)))
            target += "amp;"_L1;
    }
    return u'[' + text + "]("_L1 + target + u')';
}

} // namespace earmark
