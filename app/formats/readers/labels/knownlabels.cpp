// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/knownlabels.h"

#include "formats/input/words.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using Form = FoundLabel::Form;
using Trust = LabelledLine::Trust;

constexpr qsizetype longestExample = 80;

QString beginningOf(QStringView text)
{
    return text.size() <= longestExample ? text.toString()
                                         : headOf(text, longestExample).toString() + u'…';
}

// The name in the first of several lines of a cue, and what follows; any name where only the layout
// tells it.
std::optional<LabelledLine> nameAbove(const DraftCue &cue, bool isAny)
{
    const QStringView text = cue.text;
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0 || text.sliced(end).trimmed().isEmpty())
        return {};
    QStringView name = text.first(end).trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.sliced(1).chopped(1);
    const bool isName = isAny ? mayBeAnyName(name)
                              : (isNameShaped(name) || isOddName(name)) && !name.endsWith(u'.');
    if (!isName || name.endsWith(u':') || name.size() > longestName)
        return {};
    LabelledLine found{.label = name.toString(), .whole = text, .text = text.sliced(end + 1)};
    found.form = Form::OwnLine;
    found.trust = Trust::Sure;
    return found;
}

// The name that the reader has found.
std::optional<LabelledLine> givenName(const DraftCue &cue)
{
    if (cue.given == 0)
        return {};
    const QStringView text = cue.text;
    return LabelledLine{.label = text.first(cue.given).toString(),
                        .whole = text,
                        .text = text.sliced(cue.given + 1),
                        .trust = Trust::Sure};
}

// Programs that put the name into a line of its own do so in every cue, and the names come again.
bool doNamesStandAbove(const QList<DraftCue> &cues, bool areAny)
{
    qsizetype above = 0;
    qsizetype numbered = 0;
    QSet<QString> names;
    for (const DraftCue &cue : cues) {
        const auto found = nameAbove(cue, areAny);
        if (!found)
            continue;
        ++above;
        numbered += isNumberedSpeaker(found->label) ? 1 : 0;
        names.insert(found->label);
    }
    constexpr qsizetype few = 6;
    const bool comeAgain =
        above < few && !areAny ? names.size() < above : names.size() * 2 <= above;
    return above > 1 && above * 5 >= cues.size() * 4 && (comeAgain || numbered == above);
}

// In most languages what follows a colon within a sentence begins in small letters.
bool beginsSentence(QStringView text)
{
    return !text.isEmpty() && !text.front().isLower();
}

} // namespace

KnownLabels::KnownLabels(const QList<DraftCue> &cues, const QHash<QString, bool> &choices,
                         NamesGivenOnce once)
    : m_choices(choices)
    , m_layout(cues)
    , m_cues(cues.size())
    , m_areRare(once == NamesGivenOnce::Rare)
{
    lookAt(cues);
    qsizetype likely = 0;
    Share paragraphs;
    Known *silent = nullptr; // what it says has not come yet
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const QList<LabelledLine> labels = labelsOf(cues.at(row));
        if (silent && labels.isEmpty() && silent->found.firstWords.isEmpty())
            silent->found.firstWords = beginningOf(QStringView(cues.at(row).text).trimmed());
        silent = nullptr;
        const bool isLabelled = !labels.isEmpty() && labels.first().trust >= Trust::Twice;
        m_lines.add(isLabelled);
        if (row == 0 || cues.at(row).beginsParagraph)
            paragraphs.add(isLabelled);
        for (const LabelledLine &labelled : labels) {
            add(labelled);
            likely += labelled.trust >= Trust::Twice ? 1 : 0;
            if (row == 0 && labelled.trust >= Trust::Name && m_first.isEmpty())
                m_first = nameOf(labelled);
        }
        if (!labels.isEmpty() && labels.last().text.trimmed().isEmpty())
            silent = &m_labels[nameOf(labels.last())];
    }
    m_isDialogue = likely * 5 >= cues.size();
    m_isMonologue = likely == 1;
    m_isDense = m_lines.isMost() || (paragraphs.all > 1 && paragraphs.isMost());
    findManner();
    for (const QString &label : std::as_const(m_order)) {
        Known &known = m_labels[label];
        known.found.isSpeaker = choices.value(label, isSpeaker(known));
        m_hasSpeakers = m_hasSpeakers || known.found.isSpeaker;
    }
}

QList<LabelledLine> KnownLabels::labelsOf(const DraftCue &cue) const
{
    QList<LabelledLine> labels;
    QStringView rest = cue.text;
    const auto above =
        m_namesStandAbove && cue.given == 0 ? nameAbove(cue, m_areAnyNames) : givenName(cue);
    if (above) {
        labels.append(*above);
        rest = above->text;
    }
    bool isFirst = !above;
    for (const QStringView line : rest.tokenize(u'\n')) {
        QList<LabelledLine> found = labelsIn(line, m_hasChevrons);
        const bool isBareChange = found.size() == 1 && found.first().label.isEmpty()
            && found.first().form == Form::Chevrons;
        const bool isKnown =
            !isBareChange && std::ranges::any_of(found, [](const LabelledLine &label) {
                return label.trust >= Trust::Name;
            });
        if (const auto label = isKnown ? std::nullopt : m_layout.labelIn(line, isFirst))
            found = {*label};
        labels += found;
        isFirst = false;
    }
    const bool isSure = cue.beginsWithName && !labels.isEmpty()
        && labels.first().trust >= Trust::Name && labels.first().whole.begin() == rest.begin();
    if (isSure) {
        LabelledLine &first = labels.first();
        first.trust = Trust::Sure;
        if (first.text.trimmed().isEmpty())
            first.text = rest.sliced(first.text.begin() - rest.begin());
    }
    return labels;
}

bool KnownLabels::isSpeaker(const LabelledLine &labelled) const
{
    const auto known = m_labels.constFind(nameOf(labelled));
    return known != m_labels.cend() && known->found.isSpeaker;
}

// A word of the line before may well have a colon behind it; a sign that is in no word tells more.
bool KnownLabels::isRefused(const LabelledLine &labelled) const
{
    const QString name = nameOf(labelled);
    if (labelled.form != Form::Colon || labelled.trust == Trust::None || !m_hasSpeakers
        || m_choices.contains(name) || isSentenceLike(labelled.label) || isBlank(labelled.text))
        return false;
    return labelled.trust == Trust::Odd
        || (beginsLarge(labelled.label) && beginsSentence(labelled.text.trimmed()));
}

// MARIE (laughing) is MARIE where she is also named without, or otherwise.
QString KnownLabels::nameOf(const LabelledLine &labelled) const
{
    if (labelled.aside.isEmpty())
        return labelled.label;
    return m_asides.value(labelled.bareName).isEmpty() ? labelled.bareName : labelled.label;
}

QList<FoundLabel> KnownLabels::found() const
{
    QList<FoundLabel> labels;
    for (const QString &label : m_order) {
        if (!label.isEmpty())
            labels.append(m_labels.value(label).found);
    }
    std::ranges::stable_sort(labels, std::greater(), &FoundLabel::times);
    return labels;
}

void KnownLabels::lookAt(const QList<DraftCue> &cues)
{
    m_namesStandAbove = doNamesStandAbove(cues, false);
    m_areAnyNames = !m_namesStandAbove && doNamesStandAbove(cues, true);
    m_namesStandAbove = m_namesStandAbove || m_areAnyNames;
    m_namesAreGiven = m_namesStandAbove || std::ranges::any_of(cues, [](const DraftCue &cue) {
                          return cue.beginsWithName || cue.given > 0;
                      });
    for (const DraftCue &cue : cues) {
        for (const QStringView line : QStringView(cue.text).tokenize(u'\n')) {
            const auto labelled = labelledLine(line);
            if (!labelled)
                continue;
            m_hasChevrons = m_hasChevrons || labelled->form == Form::Chevrons;
            noteAside(*labelled);
        }
    }
}

void KnownLabels::noteAside(const LabelledLine &labelled)
{
    const bool hasAside = !labelled.aside.isEmpty();
    const QString &name = hasAside ? labelled.bareName : labelled.label;
    const QString aside = labelled.aside.toString();
    const auto known = m_asides.find(name);
    if (known == m_asides.end())
        m_asides.insert(name, aside);
    else if (*known != aside)
        known->clear();
}

void KnownLabels::add(const LabelledLine &labelled)
{
    const QString name = nameOf(labelled);
    Known &known = m_labels[name];
    if (++known.found.times == 1) {
        m_order.append(name);
        known.found.label = name;
        known.found.form = labelled.form;
        known.found.firstWords = beginningOf(labelled.text.trimmed());
    }
    known.trust = std::max(known.trust, labelled.trust);
    known.withText += labelled.text.trimmed().isEmpty() ? 0 : 1;
}

void KnownLabels::findManner()
{
    QMap<Form, qsizetype> forms;
    qsizetype withText = 0;
    for (const Known &known : std::as_const(m_labels)) {
        const FoundLabel &found = known.found;
        const bool comesAgain = found.times > 1 || isNumberedSpeaker(found.label);
        if (!comesAgain || known.trust == Trust::None)
            continue;
        if (known.trust <= Trust::Crowd) {
            m_manner.crowd += found.times;
            continue;
        }
        m_manner.often += found.times;
        withText += known.withText;
        forms[found.form] += found.times;
        if (isNumberedSpeaker(found.label)) {
            m_manner.hasNumbers = true;
        } else if (!found.label.isEmpty()) {
            const bool isLarge = isInCapitals(found.label);
            m_manner.hasNames = true;
            m_manner.isLarge = m_manner.isLarge && isLarge;
            m_manner.isSmall = m_manner.isSmall && !isLarge;
            m_manner.fewestWords =
                std::min(m_manner.fewestWords, found.label.simplified().count(u' ') + 1);
        }
    }
    m_manner.standsAlone = withText * 2 < m_manner.often;
    if (!forms.isEmpty())
        m_manner.form = std::max_element(forms.cbegin(), forms.cend()).key();
}

bool KnownLabels::isSpeaker(const Known &known) const
{
    const FoundLabel &found = known.found;
    const bool hasRole = known.trust == Trust::Name && found.label.contains(u',');
    const bool says =
        known.withText > 0 || m_manner.standsAlone || (hasRole && !found.firstWords.isEmpty());
    if (found.label.isEmpty())
        return says || found.times > 1;
    if (known.trust == Trust::None)
        return false;
    if (isNumberedSpeaker(found.label))
        return true;
    if (known.trust == Trust::Odd)
        return found.times > 1 && known.withText == found.times;
    if (known.trust == Trust::Crowd)
        return isOneOfTheCrowd(known) || isKnownWithRole(known);
    if (found.times > 1)
        return true;
    if (!says || known.trust == Trust::Sure)
        return says;
    return (!m_manner.form || found.form == *m_manner.form) && isNameGivenOnce(known);
}

bool KnownLabels::isOneOfTheCrowd(const Known &known) const
{
    const FoundLabel &found = known.found;
    if (found.times < 2 || known.withText < found.times)
        return false;
    if (m_manner.form && found.form != *m_manner.form)
        return false;
    if (found.label.front().isLower() && (m_manner.hasNames || m_manner.hasNumbers))
        return false;
    const qsizetype labelled = m_manner.crowd + m_manner.often;
    // Sounds stand in brackets too.
    return found.form == Form::Colon ? labelled * 2 >= m_cues : labelled * 5 >= m_cues * 4;
}

// Mme Dupont, ministre : … where Mme Dupont speaks too.
bool KnownLabels::isKnownWithRole(const Known &known) const
{
    const qsizetype comma = known.found.label.indexOf(u',');
    return comma > 0 && known.withText > 0
        && m_labels.value(known.found.label.first(comma)).trust >= Trust::Name;
}

// A name given once is a speaker where much is labelled, or where it stands first and alone.
bool KnownLabels::isNameGivenOnce(const Known &known) const
{
    if (known.trust != Trust::Name || m_namesAreGiven)
        return false;
    const bool areAllSingle = m_manner.often == 0;
    if (m_areRare && areAllSingle && !m_lines.isHalf())
        return false;
    const bool isAsOthers = looksLikeTheOthers(known.found.label)
        || (m_isDense && beginsSentence(known.found.firstWords));
    return (m_isDialogue && isAsOthers) || (m_isMonologue && known.found.label == m_first);
}

bool KnownLabels::looksLikeTheOthers(const QString &label) const
{
    const qsizetype words = label.simplified().count(u' ') + 1;
    if (!m_manner.hasNames)
        return !m_manner.hasNumbers || words > 1;
    const bool isLarge = isInCapitals(label);
    return words >= std::min<qsizetype>(m_manner.fewestWords, 2)
        && (isLarge ? !m_manner.isSmall : !m_manner.isLarge);
}

} // namespace earmark
