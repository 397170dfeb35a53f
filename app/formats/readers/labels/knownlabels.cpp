// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/knownlabels.h"

#include "formats/input/stopping.h"
#include "formats/input/words.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using Form = FoundLabel::Form;
using Likelihood = LabelledLine::Likelihood;

constexpr qsizetype maxExampleLength = 80;

QString beginningOf(QStringView text)
{
    return text.size() <= maxExampleLength ? text.toString()
                                           : headOf(text, maxExampleLength).toString() + u'…';
}

// The name in the first of several lines of a cue. With `isAny` it need not look like a name.
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
    if (!isName || name.endsWith(u':') || name.size() > maxNameLength)
        return {};
    return LabelledLine{.label = name.toString(),
                        .whole = text,
                        .text = text.sliced(end + 1),
                        .form = Form::OwnLine,
                        .likelihood = Likelihood::Certain};
}

// The name that the reader found.
std::optional<LabelledLine> givenName(const DraftCue &cue)
{
    if (cue.nameLength == 0)
        return {};
    const QStringView text = cue.text;
    return LabelledLine{.label = text.first(cue.nameLength).toString(),
                        .whole = text,
                        .text = text.sliced(cue.nameLength + 1),
                        .likelihood = Likelihood::Certain};
}

// Whether nearly every cue has its speaker in a line of its own, and the names repeat.
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
    const bool areRepeated =
        above < few && !areAny ? names.size() < above : names.size() * 2 <= above;
    return above > 1 && above * 5 >= cues.size() * 4 && (areRepeated || numbered == above);
}

// In most languages, a colon within a sentence is followed by a small letter.
bool beginsSentence(QStringView text)
{
    return !text.isEmpty() && !text.front().isLower();
}

} // namespace

KnownLabels::KnownLabels(const QList<DraftCue> &cues, const QHash<QString, bool> &choices,
                         bool doubtsSingleNames)
    : m_choices(choices)
    , m_layout(cues)
    , m_cues(cues.size())
    , m_doubtsSingleNames(doubtsSingleNames)
{
    findLayout(cues);
    Known *pending = nullptr; // its words are in the next line
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const QList<LabelledLine> labels = labelsOf(cues.at(row));
        if (pending && labels.isEmpty() && pending->found.firstWords.isEmpty())
            pending->found.firstWords = beginningOf(QStringView(cues.at(row).text).trimmed());
        pending = nullptr;
        const bool isLabelled =
            !labels.isEmpty() && labels.first().likelihood >= Likelihood::IfRepeated;
        m_labelled += isLabelled ? 1 : 0;
        for (const LabelledLine &labelled : labels) {
            add(labelled);
            m_likely += labelled.likelihood >= Likelihood::IfRepeated ? 1 : 0;
            if (row == 0 && labelled.likelihood >= Likelihood::LikeAName && m_first.isEmpty())
                m_first = nameOf(labelled);
        }
        if (!labels.isEmpty() && labels.last().text.trimmed().isEmpty())
            pending = &m_labels[nameOf(labels.last())];
    }
    findStyle();
    for (const QString &label : std::as_const(m_order)) {
        Known &known = m_labels[label];
        known.found.isSpeaker = choices.value(label, isSpeaker(known));
        m_hasSpeakers = m_hasSpeakers || known.found.isSpeaker;
    }
}

QList<LabelledLine> KnownLabels::labelsOf(const DraftCue &cue) const
{
    if (Stopping::isStopped())
        return {};
    QList<LabelledLine> labels;
    QStringView rest = cue.text;
    auto above = givenName(cue);
    if (!above && m_namesStandAbove)
        above = nameAbove(cue, m_areAnyNames);
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
                return label.likelihood >= Likelihood::LikeAName;
            });
        if (const auto label = isKnown ? std::nullopt : m_layout.labelIn(line, isFirst))
            found = {*label};
        labels += found;
        isFirst = false;
    }
    const bool isSure = cue.beginsWithName && !labels.isEmpty()
        && labels.first().likelihood >= Likelihood::LikeAName
        && labels.first().whole.begin() == rest.begin();
    if (isSure) {
        LabelledLine &first = labels.first();
        first.likelihood = Likelihood::Certain;
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

bool KnownLabels::hasSpeaker(const DraftCue &cue) const
{
    return std::ranges::any_of(
        labelsOf(cue), [this](const LabelledLine &labelled) { return isSpeaker(labelled); });
}

bool KnownLabels::mayBeAnotherSpeaker(const LabelledLine &labelled) const
{
    const QString name = nameOf(labelled);
    if (labelled.form != Form::Colon || labelled.likelihood == Likelihood::NotAName
        || !m_hasSpeakers || m_choices.contains(name) || isSentenceLike(labelled.label)
        || isBlank(labelled.text))
        return false;
    return labelled.likelihood == Likelihood::OddSigns
        || (beginsLikeName(labelled.label) && beginsSentence(labelled.text.trimmed()));
}

// MARIE (laughing) is MARIE if that name also occurs without an aside or with another one.
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

void KnownLabels::findLayout(const QList<DraftCue> &cues)
{
    m_namesStandAbove = doNamesStandAbove(cues, false);
    m_areAnyNames = !m_namesStandAbove && doNamesStandAbove(cues, true);
    m_namesStandAbove = m_namesStandAbove || m_areAnyNames;
    m_namesAreGiven = m_namesStandAbove || std::ranges::any_of(cues, [](const DraftCue &cue) {
                          return cue.beginsWithName || cue.nameLength > 0;
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
    known.likelihood = std::max(known.likelihood, labelled.likelihood);
    known.withText += labelled.text.trimmed().isEmpty() ? 0 : 1;
}

void KnownLabels::findStyle()
{
    QMap<Form, qsizetype> forms;
    qsizetype withText = 0;
    for (const Known &known : std::as_const(m_labels)) {
        const FoundLabel &found = known.found;
        const bool isRepeated = found.times > 1 || isNumberedSpeaker(found.label);
        if (!isRepeated || known.likelihood == Likelihood::NotAName)
            continue;
        if (known.likelihood <= Likelihood::IfMostAre) {
            m_style.unsure += found.times;
            continue;
        }
        m_style.likely += found.times;
        withText += known.withText;
        forms[found.form] += found.times;
        if (isNumberedSpeaker(found.label)) {
            m_style.hasNumbers = true;
        } else if (!found.label.isEmpty()) {
            const bool areCapitals = isInCapitals(found.label);
            m_style.hasNames = true;
            m_style.areAllCapitals = m_style.areAllCapitals && areCapitals;
            m_style.areNoneCapitals = m_style.areNoneCapitals && !areCapitals;
            m_style.minWords = std::min(m_style.minWords, found.label.simplified().count(u' ') + 1);
        }
    }
    m_style.standsAlone = withText * 2 < m_style.likely;
    if (!forms.isEmpty())
        m_style.form = std::max_element(forms.cbegin(), forms.cend()).key();
}

bool KnownLabels::isSpeaker(const Known &known) const
{
    const FoundLabel &found = known.found;
    const bool hasRole = known.likelihood == Likelihood::LikeAName && found.label.contains(u',');
    const bool says =
        known.withText > 0 || m_style.standsAlone || (hasRole && !found.firstWords.isEmpty());
    if (found.label.isEmpty())
        return says || found.times > 1;
    if (known.likelihood == Likelihood::NotAName)
        return false;
    if (isNumberedSpeaker(found.label))
        return true;
    if (known.likelihood == Likelihood::OddSigns)
        return found.times > 1 && known.withText == found.times;
    if (known.likelihood == Likelihood::IfMostAre)
        return isOfMajority(known) || isKnownWithRole(known);
    if (found.times > 1)
        return true;
    if (!says || known.likelihood == Likelihood::Certain)
        return says;
    return (!m_style.form || found.form == *m_style.form) && isNameGivenOnce(known);
}

bool KnownLabels::isOfMajority(const Known &known) const
{
    const FoundLabel &found = known.found;
    if (found.times < 2 || known.withText < found.times)
        return false;
    if (m_style.form && found.form != *m_style.form)
        return false;
    if (found.label.front().isLower() && (m_style.hasNames || m_style.hasNumbers))
        return false;
    const qsizetype labelled = m_style.unsure + m_style.likely;
    // Brackets may also be sounds.
    return found.form == Form::Colon ? labelled * 2 >= m_cues : labelled * 5 >= m_cues * 4;
}

// “Mme Dupont, ministre : …” if Mme Dupont speaks elsewhere.
bool KnownLabels::isKnownWithRole(const Known &known) const
{
    const qsizetype comma = known.found.label.indexOf(u',');
    return comma > 0 && known.withText > 0
        && m_labels.value(known.found.label.first(comma)).likelihood >= Likelihood::LikeAName;
}

// A name that occurs once is a speaker in a dialogue, or as the only label, in the first line.
bool KnownLabels::isNameGivenOnce(const Known &known) const
{
    if (known.likelihood != Likelihood::LikeAName || m_namesAreGiven)
        return false;
    const bool areAllSingle = m_style.likely == 0;
    if (m_doubtsSingleNames && areAllSingle && m_labelled * 2 < m_cues)
        return false;
    const bool isAsOthers = looksLikeTheOthers(known.found.label)
        || (m_labelled * 5 >= m_cues * 4 && beginsSentence(known.found.firstWords));
    const bool isDialogue = m_likely * 5 >= m_cues;
    return (isDialogue && isAsOthers) || (m_likely == 1 && known.found.label == m_first);
}

bool KnownLabels::looksLikeTheOthers(const QString &label) const
{
    const qsizetype words = label.simplified().count(u' ') + 1;
    if (!m_style.hasNames)
        return !m_style.hasNumbers || words > 1;
    return words >= std::min<qsizetype>(m_style.minWords, 2)
        && (isInCapitals(label) ? !m_style.areNoneCapitals : !m_style.areAllCapitals);
}

} // namespace earmark
