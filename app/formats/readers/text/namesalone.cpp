// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/namesalone.h"

#include "formats/input/words.h"
#include "formats/readers/nameshape.h"
#include "formats/readers/stamps/linestamp.h"

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
    qsizetype covered = 0; ///< the paragraphs that are its own
    qsizetype odd = 0; ///< where nothing but its layout says that it is one
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
        if (beginAllParagraphs())
            return QSet<QString>(m_names.keyBegin(), m_names.keyEnd());
        QSet<QString> names;
        qsizetype times = m_numbers;
        qsizetype covered = m_numbers;
        qsizetype odd = 0;
        for (auto known = m_names.cbegin(); known != m_names.cend(); ++known) {
            if (known->times < 2 || known->spoken < known->times)
                continue;
            names.insert(known.key());
            times += known->times;
            covered += known->covered;
            odd += known->odd;
        }
        const bool areSeveral = names.size() > 1 || (names.size() == 1 && m_numbers > 0);
        const bool areOften =
            odd > 0 ? covered * 5 >= m_paragraphs.size() * 4 : times * 3 >= m_paragraphs.size();
        return areSeveral && areOften ? names : QSet<QString>();
    }

private:
    // Where each paragraph has a name above what is said, one that comes back tells of all.
    bool beginAllParagraphs() const
    {
        constexpr qsizetype fewest = 3;
        const auto isNamed = [](const NamedParagraph &paragraph) {
            return paragraph.isLong && !paragraph.isTimed && !paragraph.hasColon
                && isNameShaped(paragraph.name);
        };
        return m_paragraphs.size() >= fewest && m_names.size() < m_paragraphs.size()
            && std::ranges::all_of(m_paragraphs, isNamed);
    }

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
        known.odd += isNameShaped(paragraph.name) ? 0 : 1;
        known.covered += paragraph.isLong ? 1 : 2;
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
    const bool isName = name.size() <= longestName && mayBeAnyName(name) && !name.endsWith(u'.');
    return isName ? name.toString() : QString();
}

QSet<QString> namesAlone(QStringView text)
{
    return AloneNames(text).take();
}

} // namespace earmark
