// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/namesalone.h"

#include "formats/input/words.h"
#include "formats/readers/linestamp.h"
#include "formats/readers/nameshape.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace earmark {

namespace {

/// A paragraph that may begin with a name.
struct NamedParagraph
{
    QString name; ///< empty where there is none
    bool hasColon = false;
    bool isNumber = false; ///< that a program gave
    bool isLong = false; ///< more lines stand below the first
    bool isTimed = false; ///< a time begins it, or stands below its name
};

// “michael barbaro”, as newspapers write.
bool isSmallName(QStringView text)
{
    qsizetype words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!std::ranges::all_of(word, [](QChar c) { return c.isLower() || c == u'-'; }))
            return false;
        ++words;
    }
    return words > 0 && words <= mostNameWords && text.size() <= longestName;
}

NamedParagraph paragraphBegunBy(QStringView line)
{
    NamedParagraph paragraph{.name = nameInLine(line)};
    paragraph.isTimed = stampIn(line).has_value();
    paragraph.hasColon = line.trimmed().endsWith(u':');
    paragraph.isNumber = isNumberedSpeaker(paragraph.name);
    return paragraph;
}

QList<NamedParagraph> paragraphsOf(QStringView text)
{
    constexpr qsizetype linesToLookAt = 5000;
    QList<NamedParagraph> paragraphs;
    qsizetype lines = 0;
    bool gap = true;
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool blank = isBlank(line);
        if (!blank && gap) {
            paragraphs.append(paragraphBegunBy(line));
        } else if (!blank) {
            NamedParagraph &paragraph = paragraphs.last();
            paragraph.isTimed =
                paragraph.isTimed || (!paragraph.isLong && stampIn(line).has_value());
            paragraph.isLong = true;
        }
        gap = blank;
        if (++lines == linesToLookAt)
            break;
    }
    return paragraphs;
}

/// How often a name stands alone, and how often somebody speaks below it.
struct NameCount
{
    qsizetype times = 0;
    qsizetype spoken = 0;
    qsizetype small = 0;
};

class AloneNames
{
public:
    explicit AloneNames(QStringView text)
        : m_paragraphs(paragraphsOf(text))
    {
        for (const NamedParagraph &paragraph : m_paragraphs)
            m_numbers += paragraph.isNumber ? 1 : 0;
        for (qsizetype i = 0; i < m_paragraphs.size(); ++i)
            count(i);
    }

    QSet<QString> take() const
    {
        QSet<QString> names;
        qsizetype times = m_numbers;
        qsizetype small = 0;
        for (auto known = m_names.cbegin(); known != m_names.cend(); ++known) {
            if (known->times < 2 || known->spoken < known->times)
                continue;
            names.insert(known.key());
            times += known->times;
            small += known->small;
        }
        const bool areSeveral = names.size() > 1 || (names.size() == 1 && m_numbers > 0);
        const bool areOften =
            small > 0 ? times * 5 >= m_paragraphs.size() * 4 : times * 3 >= m_paragraphs.size();
        return areSeveral && areOften ? names : QSet<QString>();
    }

private:
    // Beside names that programs gave, a colon may stand behind the others too.
    void count(qsizetype at)
    {
        const NamedParagraph &paragraph = m_paragraphs.at(at);
        if (paragraph.name.isEmpty() || paragraph.isNumber
            || (paragraph.hasColon && m_numbers == 0))
            return;
        const bool isLast = at + 1 == m_paragraphs.size();
        const bool isFollowed =
            !isLast && m_paragraphs.at(at + 1).name.isEmpty() && !m_paragraphs.at(at + 1).isTimed;
        NameCount &known = m_names[paragraph.name];
        ++known.times;
        known.small += paragraph.name.front().isLower() ? 1 : 0;
        known.spoken += !paragraph.isTimed && (paragraph.isLong || isFollowed) ? 1 : 0;
    }

    QList<NamedParagraph> m_paragraphs;
    QHash<QString, NameCount> m_names;
    qsizetype m_numbers = 0;
};

} // namespace

QString nameInLine(QStringView line)
{
    QStringView name = line.trimmed();
    if (name.size() > longestName + 10)
        return {};
    if (name.endsWith(u':'))
        name = name.chopped(1).trimmed();
    const bool isName = isNameShaped(name) || isNumberedSpeaker(name) || isSmallName(name);
    return isName && !name.endsWith(u'.') ? name.toString() : QString();
}

QSet<QString> namesAlone(QStringView text)
{
    return AloneNames(text).take();
}

} // namespace earmark
