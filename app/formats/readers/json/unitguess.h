// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonsegment.h"

namespace earmark {

/// Tells what the numbers of a list count where it does not say so: thousandths if as seconds they
/// went beyond a day, or if they are whole and hardly a letter is said in each.
class UnitGuess
{
public:
    void add(std::optional<double> begin, std::optional<double> end, qsizetype letters);
    JsonUnit unit() const;
    /// Whether it has gone beyond a day so often that it is no damage: nothing that is added can
    /// change the unit.
    bool isBeyondDay() const;

private:
    bool m_allWhole = true;
    double m_last = 0;
    int m_beyond = 0; ///< times beyond a day
    double m_spoken = 0; ///< the sum of what the entries last
    qsizetype m_letters = 0;
};

/// The same for the entries of a list, whose words are not looked at.
JsonUnit unitOf(const QJsonArray &entries);

} // namespace earmark
