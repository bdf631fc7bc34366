// In place of the badges of Discord's clans, which no bot wears: two dozen modules that the page need not fetch.

const nothing = () => '';

export {
  nothing as Crystal,
  nothing as Diamond,
  nothing as Explosion,
  nothing as Flame,
  nothing as Flower,
  nothing as Heart,
  nothing as Key,
  nothing as Leaf,
  nothing as Lightning,
  nothing as Magic,
  nothing as Moon,
  nothing as Mushroom,
  nothing as Mythical,
  nothing as Ornament,
  nothing as Plasma,
  nothing as Rock,
  nothing as Shell,
  nothing as Skull,
  nothing as Sun,
  nothing as Sword,
  nothing as Water,
};
