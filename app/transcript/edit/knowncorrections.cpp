// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/knowncorrections.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

QList<Replacement> findCorrections(const Transcript &transcript,
                                   const QList<Correction> &corrections)
{
    QHash<QString, QString> right;
    QStringList wrongs;
    for (const Correction &correction : corrections) {
        if (correction.wrong.isEmpty() || correction.wrong == correction.right)
            continue;
        right.insert(correction.wrong, correction.right);
        wrongs.append(correction.wrong);
    }
    if (wrongs.isEmpty())
        return {};
    std::ranges::stable_sort(wrongs, std::ranges::greater(), &QString::size);
    for (QString &wrong : wrongs)
        wrong = QRegularExpression::escape(wrong);
    // Letters, marks and digits on neither side.
    const QRegularExpression anyWrong(
        u"(?<![\\p{L}\\p{M}\\p{N}])(?:%1)(?![\\p{L}\\p{M}\\p{N}])"_s.arg(wrongs.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Replacement> found;
    for (const Cue &cue : transcript.cues) {
        for (auto matches = anyWrong.globalMatch(cue.text); matches.hasNext();) {
            const auto match = matches.next();
            found.append({cue.id, match.capturedStart(), match.capturedLength(),
                          right.value(match.captured())});
        }
    }
    return found;
}

} // namespace earmark
